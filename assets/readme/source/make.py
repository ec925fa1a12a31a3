#!/usr/bin/env python3
"""Makes the pictures of README.md: the contact sheet, four stills and a short film, all by the game itself.

Needs Python 3.10 or newer with Pillow 11 or newer (`pip install pillow`; it brings WebP) and a graphics device for
Vulkan, a card or Mesa's software renderer. Nothing is taken from the network.

    python3 assets/readme/source/make.py                 # everything; some ten minutes on a software renderer
    python3 assets/readme/source/make.py film            # only that: sheet, stills or film
    python3 assets/readme/source/make.py --out /tmp/look # to look at before anything is replaced

It builds the program with cargo, or takes the one MY_SMALL_HOME names. Each file has a limit of bytes; one that does not
fit is said and not written.
"""

import argparse
import io
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
# Name of the file, room, way.
STILLS = [("room-01", 1, "in"), ("room-11", 11, "in"), ("room-17", 17, "in"), ("room-03-out", 3, "out")]
STILL_SIZE = "1280x720"
STILL_BYTES = 250_000
# Pictures on the sheet are a third of what is rendered: 36 of 240 x 135, six to a row.
SHEET_SIZE = "720x405"
SHEET_BYTES = 400_000
FILM_SIZE = "640x360"
FILM_RATE = 12
FILM_BYTES = 4_000_000


def program():
    """The program's command: what MY_SMALL_HOME names, or cargo's."""
    named = os.environ.get("MY_SMALL_HOME")
    return [named] if named else ["cargo", "run", "--locked", "--release", "-q", "-p", "game", "--"]


def run(*arguments):
    subprocess.run([*program(), *map(str, arguments)], cwd=ROOT, check=True)


def write_jpeg(picture, path, limit):
    """Writes a JPEG at the best quality, from 88 down, that fits."""
    for quality in range(88, 59, -3):
        data = io.BytesIO()
        picture.convert("RGB").save(data, "JPEG", quality=quality, optimize=True, progressive=True)
        if data.tell() <= limit:
            return write(path, data.getvalue(), f"quality {quality}")
    sys.exit(f"{path}: does not fit into {limit} bytes")


def write(path, data, note):
    path.write_bytes(data)
    print(f"{path}: {len(data):,} bytes, {note}")


def sheet(out, work):
    run("stills", "--way", "both", "--size", SHEET_SIZE, "--sheet", "--out", work)
    write_jpeg(Image.open(work / "sheet.png"), out / "rooms.jpg", SHEET_BYTES)


def stills(out, work):
    for name, room, way in STILLS:
        run("stills", "--rooms", room, "--way", way, "--size", STILL_SIZE, "--out", work)
        write_jpeg(Image.open(work / f"{room:02}-{way}.png"), out / f"{name}.jpg", STILL_BYTES)


def film(out, work):
    run("film", "--size", FILM_SIZE, "--out", work)
    frames = [Image.open(path).convert("RGB") for path in sorted(work.glob("*.png"))]
    for quality in (72, 62, 52, 42, 32):
        data = io.BytesIO()
        frames[0].save(
            data,
            "WEBP",
            save_all=True,
            append_images=frames[1:],
            duration=round(1000 / FILM_RATE),
            loop=0,
            quality=quality,
            method=4,
        )
        if data.tell() <= FILM_BYTES:
            seconds = len(frames) / FILM_RATE
            return write(out / "ride.webp", data.getvalue(), f"{len(frames)} frames, {seconds:.1f} s, quality {quality}")
    sys.exit(f"the film does not fit into {FILM_BYTES} bytes")


def main():
    parts = {"sheet": sheet, "stills": stills, "film": film}
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", help=f"what to make: {', '.join(parts)}; all if none is named")
    parser.add_argument("--out", type=Path, default=HERE.parent, help="folder the files are written to")
    options = parser.parse_args()
    unknown = set(options.parts) - set(parts)
    if unknown:
        parser.error(f"{', '.join(sorted(unknown))}: there are {', '.join(parts)}")
    options.out.mkdir(parents=True, exist_ok=True)
    for part in options.parts or parts:
        with tempfile.TemporaryDirectory() as work:
            parts[part](options.out, Path(work))


if __name__ == "__main__":
    main()
