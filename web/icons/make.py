#!/usr/bin/env python3
"""Draws the icons of the installed page from web/icon.svg: `python3 web/icons/make.py` (Pillow). It knows rectangles only."""
import re
from pathlib import Path

from PIL import Image, ImageDraw

HERE = Path(__file__).parent
SIDE = 32  # of the drawing's own square
OVER = 8  # drawn so many times larger, then brought down


def rectangles(svg):
    for tag in re.findall(r"<rect [^>]*>", svg):
        of = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
        x, y, w, h, r = (float(of.get(name, 0)) for name in ("x", "y", "width", "height", "rx"))
        yield (x, y, x + w, y + h), r, of["fill"]


def draw(svg, size, maskable):
    """`maskable` fills the whole square, and keeps the drawing within the circle that systems cut out."""
    scale = size * OVER / SIDE
    inner, shift = (0.8, SIDE * 0.1) if maskable else (1, 0)
    image = Image.new("RGBA", (size * OVER, size * OVER), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    for box, radius, fill in rectangles(svg):
        ground = maskable and box == (0, 0, SIDE, SIDE)
        place = [v * scale if ground else (v * inner + shift) * scale for v in box]
        pen.rounded_rectangle([place[0], place[1], place[2] - 1, place[3] - 1], 0 if ground else radius * inner * scale, fill)
    return image.resize((size, size), Image.LANCZOS)


svg = (HERE.parent / "icon.svg").read_text()
for name, size, maskable in [("icon-192", 192, False), ("icon-512", 512, False), ("icon-maskable-512", 512, True)]:
    image = draw(svg, size, maskable)
    (image.convert("RGB") if maskable else image).save(HERE / f"{name}.png", optimize=True)
