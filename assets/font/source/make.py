"""Makes ../text-ja.ttf: the Japanese letters of the native pages, cut out of BIZ UDPGothic; the same from run to run.

    python3 make.py FONT.ttf      (Python 3.11, fonttools 4.68.0)

FONT.ttf is 400Regular/BIZUDPGothic_400Regular.ttf of the npm package named in ../../CREDITS.md. What is kept: kana, signs,
the kanji of JIS X 0208 level 1, and whatever else the texts under levels/ use. It draws no letter of its own.
"""
import sys
from pathlib import Path
from fontTools import subset

HERE = Path(__file__).resolve().parent
LEVELS = HERE.parents[2] / 'levels'


def level_one():
    """Signs, kana and kanji of rows 1 to 8 and 16 to 47."""
    rows = [*range(1, 9), *range(16, 48)]
    pairs = (bytes([0x1b, 0x24, 0x42, row + 32, cell + 32]) for row in rows for cell in range(1, 95))
    return {pair.decode('iso2022_jp', 'ignore') for pair in pairs}


def used():
    files = [*LEVELS.rglob('*.ftl'), *LEVELS.rglob('*.ron')]
    return {letter for file in files for letter in file.read_text('utf-8')}


def main(font):
    letters = ''.join(sorted(level_one() | used()))
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14])
    with subset.load_font(font, options) as cut:
        subsetter = subset.Subsetter(options)
        subsetter.populate(text=letters)
        subsetter.subset(cut)
        subset.save_font(cut, HERE.parent / 'text-ja.ttf', options)


main(sys.argv[1])
