"""Makes ../atlas.png, ../atlas.tsv and the Rust rectangles, the same from run to run.

    python3 make_atlas.py FONTS      (Python 3.11, Pillow 13, rectpack 0.2.2; see ../../CREDITS.md for the fonts)

FONTS is a folder into which these were unpacked: the Debian package fonts-kouzan-mouhitsu (dpkg -x) and the npm packages
@expo-google-fonts/{biz-udpgothic,zen-kurenaido,klee-one,dotgothic16,yuji-syuku} (npm pack, one folder each).
"""
import random
import sys
from pathlib import Path
from PIL import Image, ImageDraw
from rectpack import MaxRectsBssf, newPacker
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
    """Where each picture goes, its gutter around it; boxes are (name, width, height)."""
    packer = newPacker(pack_algo=MaxRectsBssf, rotation=False)
    packer.add_bin(SIZE, SIZE)
    for name, w, h in sorted(boxes):
        packer.add_rect(w + 2 * GUTTER, h + 2 * GUTTER, name)
    packer.pack()
    spots = {name: (x + GUTTER, y + GUTTER) for _, x, y, _, _, name in packer.rect_list()}
    missing = [name for name, _, _ in boxes if name not in spots]
    if missing:
        sys.exit(f'no room for {", ".join(missing)}')
    return spots


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
