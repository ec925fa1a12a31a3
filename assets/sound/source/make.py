"""Makes every sound of the game again: `python make.py` (all), `python make.py rain knock` (some).

Renders each recipe, brings it to one loudness, writes it as Ogg Vorbis beside this folder. The same Python packages and
the same oggenc give the same bytes.
"""
import pathlib
import subprocess
import sys
import tempfile
import wave

import numpy as np
from scipy import signal

import beds  # noqa: F401
import inside  # noqa: F401
import notes  # noqa: F401
import outside  # noqa: F401
from blocks import EVENTS, LOOPS, NOTES, RATE, high, loudness, most_loudness, weighted, with_margins

OUT = pathlib.Path(__file__).resolve().parent.parent
# Loops: the whole, ungated. Events and notes: their loudest 0.4 seconds. LUFS.
LOOP_LOUDNESS, EVENT_LOUDNESS, NOTE_LOUDNESS = -23.0, -23.0, -23.0
PEAK = 0.5
QUALITY = {'loop': '-1', 'event': '-1', 'note': '0'}
# With less than this of what is heard above five kilohertz, half the samples say as much. Decibels.
DULL = -17.0
# What only hisses up there, and is better without.
DULLED = {'breath', 'car', 'dog-sigh', 'kettle', 'kettle-boil', 'pipe', 'room-tone', 'sigh', 'street', 'wind'}


def level(x, now, wanted):
    x = x * 10 ** ((wanted - now) / 20)
    most = np.abs(x).max()
    # What is sparse and pointed would stand out: it is rounded, not cut.
    return np.tanh(x / PEAK) * PEAK if most > PEAK * 0.6 else x


def finished(kind, recipe):
    x = high(np.asarray(recipe(), dtype=float), 40.0, 1) if kind != 'loop' else np.asarray(recipe(), dtype=float)
    if kind == 'loop':
        x = x - x.mean()
        return with_margins(level(x, loudness(x), LOOP_LOUDNESS))
    x = level(x, most_loudness(x), EVENT_LOUDNESS if kind == 'event' else NOTE_LOUDNESS)
    # Not one starts or ends with a step.
    edge = int(RATE * 0.003)
    x[:edge] *= np.linspace(0, 1, edge)
    x[-edge:] *= np.linspace(1, 0, edge)
    return x


def rate_of(name, x):
    power = np.abs(np.fft.rfft(weighted(x))) ** 2
    bright = power[np.fft.rfftfreq(len(x), 1 / RATE) > 5000].sum() / power.sum()
    return RATE // 2 if name in DULLED or 10 * np.log10(bright + 1e-12) < DULL else RATE


def write(name, kind, x):
    rate = rate_of(name, x)
    if rate != RATE:
        x = signal.resample_poly(x, 1, RATE // rate)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / 'sound.wav'
        with wave.open(str(path), 'wb') as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes((np.clip(x, -1, 1) * 32767).round().astype('<i2').tobytes())
        serial = str(sum(name.encode()))
        subprocess.run(['oggenc', '-Q', '-q', QUALITY[kind], '--discard-comments', '--serial', serial,
                        '-o', str(OUT / f'{name}.ogg'), str(path)], check=True)
    return rate, (OUT / f'{name}.ogg').stat().st_size


def main(wanted):
    total, seconds = 0, 0.0
    for kind, shelf in [('loop', LOOPS), ('event', EVENTS), ('note', NOTES)]:
        for name in sorted(shelf):
            if wanted and name not in wanted:
                continue
            x = finished(kind, shelf[name])
            rate, size = write(name, kind, x)
            total, seconds = total + size, seconds + len(x) / RATE
            print(f'{kind:5} {name:16} {len(x) / RATE:5.1f} s {rate} Hz {size:6} bytes  peak {20 * np.log10(np.abs(x).max()):6.1f} dB  '
                  f'whole {loudness(x):6.1f}  most {most_loudness(x):6.1f} LUFS')
    print(f'{len(LOOPS)} loops, {len(EVENTS)} events, {len(NOTES)} notes; {seconds:.0f} s, {total} bytes')


if __name__ == '__main__':
    main(set(sys.argv[1:]))
