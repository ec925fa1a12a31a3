"""Makes ../atlas.png, ../atlas.tsv and the Rust rectangles, the same from run to run.

    python3 make_atlas.py FONTS      (Python 3.11, Pillow; see ../../CREDITS.md for the font packages)

FONTS is a folder into which these were unpacked: the Debian package fonts-kouzan-mouhitsu (dpkg -x) and the npm packages
@expo-google-fonts/{biz-udpgothic,zen-kurenaido,klee-one,dotgothic16,yuji-syuku} (npm pack, one folder each).
"""
import random
import sys
from pathlib import Path
from PIL import Image, ImageDraw
import tiles

SIZE, GUTTER, SEED = 1024, 3, 18
FILES = {
    'brush': 'kouzan-mouhitsu.ttf', 'ui': 'BIZUDPGothic_400Regular.ttf', 'ui-bold': 'BIZUDPGothic_700Bold.ttf',
    'hand': 'ZenKurenaido_400Regular.ttf', 'pencil': 'KleeOne_600SemiBold.ttf', 'dots': 'DotGothic16_400Regular.ttf',
    'script': 'YujiSyuku_400Regular.ttf',
}
HERE = Path(__file__).resolve().parent
RUST = HERE.parents[2] / 'src/set/src/print/rects.rs'


def find_fonts(folder):
    for kind, name in FILES.items():
        found = sorted(Path(folder).rglob(name))
        if not found:
            sys.exit(f'{name} is not under {folder}')
        tiles.FONTS[kind] = str(found[0])


def place(boxes):
    """Bottom-left skyline packing, tallest first; boxes are (name, width, height)."""
    skyline = [(0, 0, SIZE)]                     # x, y, width
    out = {}
    for name, w, h in sorted(boxes, key=lambda b: (-b[2], -b[1], b[0])):
        w, h = w + 2 * GUTTER, h + 2 * GUTTER
        best = None
        for i, (x, _, _) in enumerate(skyline):
            if x + w > SIZE:
                continue
            y, left, j = 0, w, i
            while left > 0 and j < len(skyline):
                y, left, j = max(y, skyline[j][1]), left - skyline[j][2], j + 1
            if y + h <= SIZE and (best is None or (y + h, x) < best[:2]):
                best = (y + h, x, y)
        if best is None:
            sys.exit(f'no room for {name}')
        top, x, y = best
        out[name] = (x + GUTTER, y + GUTTER)
        new = []
        for sx, sy, sw in skyline:
            if sx < x:
                new.append((sx, sy, min(sw, x - sx)))
            if sx + sw > x + w:
                new.append((max(sx, x + w), sy, sx + sw - max(sx, x + w)))
        skyline = sorted(new + [(x, top, w)])
    return out


def paste(atlas, picture, x, y):
    """Pastes with the edge repeated into the gutter, so that mip levels do not bleed."""
    w, h = picture.size
    wide = picture.resize((w + 2 * GUTTER, h + 2 * GUTTER), Image.NEAREST)
    atlas.paste(wide, (x - GUTTER, y - GUTTER))
    atlas.paste(picture, (x, y))


def main():
    find_fonts(sys.argv[1])
    spots = place([(name, w, h) for name, w, h, _ in tiles.TILES])
    atlas = Image.new('RGB', (SIZE, SIZE), (196, 188, 170))
    rows = []
    for name, w, h, draw in tiles.TILES:
        im = Image.new('RGB', (2 * w, 2 * h))
        draw(im, ImageDraw.Draw(im), random.Random(f'{SEED} {name}'))
        x, y = spots[name]
        paste(atlas, im.resize((w, h), Image.LANCZOS), x, y)
        rows.append((name, x, y, w, h))
    atlas.save(HERE.parent / 'atlas.png', optimize=True)
    rows.sort()
    (HERE.parent / 'atlas.tsv').write_text('name\tx\ty\twidth\theight\n' + ''.join('\t'.join(map(str, r)) + '\n' for r in rows))
    RUST.parent.mkdir(exist_ok=True)
    RUST.write_text(
        '//! Where each picture is in the print atlas. Written by `assets/print/source/make_atlas.py`; holds no logic, not edited by hand.\n\n'
        'use super::pixels;\nuse crate::shapes::AtlasRect;\n\n'
        + ''.join(f'/// {title(n)}.\npub const {n}: AtlasRect = pixels({x}, {y}, {w}, {h});\n' for n, x, y, w, h in rows)
        + '\n/// All of them with their names, in alphabetical order.\npub const ALL: &[(&str, AtlasRect)] = &[\n'
        + ''.join(f'    ("{n}", {n}),\n' for n, *_ in rows) + '];\n')
    used = sum(w * h for _, _, _, w, h in rows) / SIZE ** 2
    print(f'{len(rows)} pictures, {used:.0%} of the atlas, {(HERE.parent / "atlas.png").stat().st_size} bytes')


def title(name):
    words = name.replace('_', ' ').lower()
    return 'The picture of ' + words


if __name__ == '__main__':
    main()
