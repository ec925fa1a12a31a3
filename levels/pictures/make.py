#!/usr/bin/env python3
"""Makes the pictures of ../README.md anew, but for that of the editor (`editor.mjs`): it begins a pack with `studio new`,
changes it as the guide there says, and renders it. It changes nothing but the pictures beside it.

Needs both programs built (`cargo build --release --workspace`), Chromium, and Pillow (`pip install pillow`)."""

import os
import pathlib
import shutil
import subprocess
import tempfile

from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
BUILT = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
WIDTH = 400


def run(folder, program, *args):
    """Runs one of our programs, or any other, in a folder."""
    ours = BUILT / program
    subprocess.run([ours if ours.exists() else program, *map(str, args)], cwd=folder, check=True, stdout=subprocess.DEVNULL)


def change(file, *pairs):
    """Replaces words in a file, each of which has to be there once."""
    text = file.read_text()
    for before, after in pairs:
        assert text.count(before) == 1, f"{file}: {before}"
        text = text.replace(before, after)
    file.write_text(text)


def stills(folder, rooms):
    """Renders rooms on both ways; returns the pictures, way in first."""
    run(folder, "my-small-home", "stills", "--pack", "our-club", "--rooms", rooms, "--out", folder / "stills")
    numbers = [int(number) for number in rooms.split(",")]
    return [Image.open(folder / "stills" / f"{number:02}-{way}.png").convert("RGB") for way in ("in", "out") for number in numbers]


def sheet(pictures, columns, name):
    """Puts pictures beside one another and writes them."""
    small = [picture.resize((WIDTH, WIDTH * picture.height // picture.width), Image.Resampling.LANCZOS) for picture in pictures]
    height, gap = small[0].height, 6
    rows = -(-len(small) // columns)
    whole = Image.new("RGB", (columns * (WIDTH + gap) - gap, rows * (height + gap) - gap), "white")
    for index, picture in enumerate(small):
        whole.paste(picture, (index % columns * (WIDTH + gap), index // columns * (height + gap)))
    whole.save(HERE / name, quality=80, optimize=True)


def main():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        shutil.copytree(ROOT / "levels", folder / "levels")
        (folder / "assets").symlink_to(ROOT / "assets")
        run(folder, "studio", "new", "our-club")
        before = stills(folder, "1,2,3")
        sheet(before, 3, "three-rooms.jpg")

        room = folder / "levels/our-club/rooms/01-bag.ron"
        change(
            room,
            ('wall: "#b9b2a2"', 'wall: "#9fb7c4"'),
            ('"school-bag", at: (-0.38, 0.0, 0.6), turn: 24.0', '"school-bag", at: (-0.34, 0.0, 0.42), turn: -30.0'),
            ("    furniture: [\n", '    furniture: [\n        (kind: "guitar", at: (-0.4, 0.0, 0.97), tilt: (-8.0, 0.0)),\n'),
        )
        sheet([before[0], stills(folder, "1")[0]], 2, "one-room-changed.jpg")

        run(folder, "studio", "graph", "--pack", "our-club", "--out", "story.svg")
        run(folder, "chromium", "--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=1820,1500", "--screenshot=story.png", f"file://{folder}/story.svg")
        story = Image.open(folder / "story.png").convert("RGB").crop((0, 180, 1820, 1040))
        story.resize((910, 430), Image.Resampling.LANCZOS).save(HERE / "story.jpg", quality=80, optimize=True)


if __name__ == "__main__":
    main()
