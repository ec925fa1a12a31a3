//! The poses there are and how large each is, so that levels can be checked without the figure's files.

/// Name, and width, height, depth in metres, of every pose under `assets/figure`.
pub const POSES: [(&str, [f32; 3]); 36] = [
    ("01-in", [1.751, 0.494, 0.787]),
    ("01-out", [0.689, 1.646, 0.533]),
    ("02-in", [0.708, 0.867, 0.725]),
    ("02-out", [0.691, 0.982, 0.684]),
    ("03-in", [0.535, 0.839, 0.742]),
    ("03-out", [0.729, 0.824, 0.533]),
    ("04-in", [0.759, 0.684, 0.705]),
    ("04-out", [0.698, 0.850, 0.575]),
    ("05-in", [0.626, 0.903, 0.673]),
    ("05-out", [0.623, 0.855, 1.364]),
    ("06-in", [0.612, 1.000, 0.625]),
    ("06-out", [0.680, 1.136, 1.062]),
    ("07-in", [0.697, 0.772, 0.685]),
    ("07-out", [0.722, 0.860, 0.537]),
    ("08-in", [0.839, 0.766, 0.715]),
    ("08-out", [0.698, 0.847, 0.537]),
    ("09-in", [0.627, 0.903, 0.717]),
    ("09-out", [0.638, 0.860, 0.896]),
    ("10-in", [0.564, 0.829, 0.729]),
    ("10-out", [0.675, 0.946, 0.626]),
    ("11-in", [0.773, 0.744, 0.736]),
    ("11-out", [0.790, 0.803, 0.735]),
    ("12-in", [0.832, 0.717, 0.615]),
    ("12-out", [0.677, 0.860, 0.736]),
    ("13-in", [0.713, 0.794, 0.592]),
    ("13-out", [0.749, 0.861, 0.614]),
    ("14-in", [0.692, 0.813, 0.562]),
    ("14-out", [0.947, 1.248, 0.840]),
    ("15-in", [0.825, 0.925, 0.571]),
    ("15-out", [0.746, 0.813, 0.539]),
    ("16-in", [0.598, 0.771, 0.644]),
    ("16-out", [0.686, 0.842, 0.685]),
    ("17-in", [0.973, 0.475, 0.638]),
    ("17-out", [0.990, 0.593, 0.650]),
    ("18-in", [0.593, 0.706, 0.642]),
    ("18-out", [0.593, 0.763, 0.644]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_and_the_files_agree() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets/figure");
        for (name, size) in POSES {
            let bytes = std::fs::read(format!("{folder}/{name}.fig")).unwrap();
            let figure = crate::figure::read(&bytes).unwrap();
            let low = figure.positions.iter().copied().reduce(glam::Vec3::min).unwrap();
            let high = figure.positions.iter().copied().reduce(glam::Vec3::max).unwrap();
            let apart = (high - low - glam::Vec3::from(size)).abs().max_element();
            assert!(apart < 0.005, "{name}: the table says {size:?}, the file {}", high - low);
        }
    }
}
