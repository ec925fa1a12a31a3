//! Colours and sizes of the native pages, from one table that also says their contrast. It lays nothing out.

use bevy_egui::egui::{self, Color32, FontId, Stroke, TextStyle};

/// The colours of a theme, sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Text.
    pub ink: [u8; 3],
    /// Text of less weight.
    pub soft: [u8; 3],
    /// The sheet.
    pub paper: [u8; 3],
    /// Frames of buttons.
    pub line: [u8; 3],
    /// What stands out: focus, numbers, headings.
    pub mark: [u8; 3],
    /// Buttons.
    pub key: [u8; 3],
}

/// The ordinary theme.
pub const NORMAL: Theme = Theme {
    ink: [244, 236, 224],
    soft: [205, 191, 171],
    paper: [20, 16, 13],
    line: [136, 120, 98],
    mark: [255, 215, 154],
    key: [43, 35, 28],
};

/// The theme of high contrast.
pub const HIGH: Theme = Theme {
    ink: [255, 255, 255],
    soft: [255, 255, 255],
    paper: [0, 0, 0],
    line: [255, 255, 255],
    mark: [255, 228, 92],
    key: [0, 0, 0],
};

/// A colour for egui.
#[must_use]
pub fn color([red, green, blue]: [u8; 3]) -> Color32 {
    Color32::from_rgb(red, green, blue)
}

/// Applies a theme and a text size (1 is 16 points).
pub fn apply(ctx: &egui::Context, theme: &Theme, text: f32) {
    ctx.set_theme(egui::Theme::Dark);
    ctx.all_styles_mut(|style| {
        let visuals = &mut style.visuals;
        visuals.override_text_color = Some(color(theme.ink));
        visuals.panel_fill = color(theme.paper);
        visuals.selection.stroke = Stroke::new(3.0, color(theme.mark));
        for widget in [&mut visuals.widgets.inactive, &mut visuals.widgets.hovered, &mut visuals.widgets.active] {
            widget.weak_bg_fill = color(theme.key);
            widget.bg_stroke = Stroke::new(1.0, color(theme.line));
        }
        visuals.widgets.hovered.bg_stroke = Stroke::new(2.0, color(theme.mark));
        visuals.widgets.active.bg_stroke = Stroke::new(3.0, color(theme.mark));
        for (kind, points) in
            [(TextStyle::Body, 16.0), (TextStyle::Button, 16.0), (TextStyle::Heading, 25.0), (TextStyle::Small, 13.5)]
        {
            style.text_styles.insert(kind, FontId::proportional(points * text));
        }
        style.spacing.item_spacing = egui::vec2(8.0, 9.0) * text;
        style.spacing.button_padding = egui::vec2(12.0, 9.0) * text;
        style.spacing.interact_size.y = 44.0;
    });
}

/// Contrast of two sRGB colours, 1 to 21 (WCAG 2.2, relative luminance).
#[must_use]
pub fn contrast(a: [u8; 3], b: [u8; 3]) -> f32 {
    let luminance = |[red, green, blue]: [u8; 3]| {
        let linear = |value: u8| {
            let value = f32::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    };
    let (high, low) = (luminance(a).max(luminance(b)), luminance(a).min(luminance(b)));
    (high + 0.05) / (low + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_has_contrast_4_5_and_controls_3_on_every_ground() {
        for theme in [NORMAL, HIGH] {
            for ground in [theme.paper, theme.key] {
                for text in [theme.ink, theme.soft, theme.mark] {
                    assert!(contrast(text, ground) >= 4.5, "{text:?} on {ground:?}: {}", contrast(text, ground));
                }
                assert!(contrast(theme.line, ground) >= 3.0, "{}", contrast(theme.line, ground));
            }
        }
    }
}
