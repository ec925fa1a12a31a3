"""One note of each instrument of the score, tuned to the mains' hum (100 hertz); the score bends them to its pitches."""
import numpy as np
from blocks import *  # noqa: F403
from blocks import NOTES


def note(name):
    return sound(NOTES, name)


def felt(r, hertz, long):
    """A small piano with felt between hammer and string."""
    t = times(long)
    out = silence(long)
    for k in range(1, 9):
        stretched = hertz * k * np.sqrt(1 + 0.0004 * k * k)
        for detune in (0.9994, 1.0007):
            fall = 1.5 / k ** 0.75 * (200 / hertz) ** 0.25
            out += np.sin(2 * np.pi * stretched * detune * t + r.uniform(0, 6.28)) * np.exp(-t / fall) / k ** 1.7
    thud = 0.25 * low(noise(r, long), 320) * decay(long, 0.006, 0.03)
    return (out + thud) * decay(long, 0.014, 99) * swell(long, 0.01, 0.9)


@note('note-piano-low')
def piano_low(r):
    return felt(r, 200, 3.4)


@note('note-piano-high')
def piano_high(r):
    return felt(r, 500, 2.6)


@note('note-bass')
def bass(r):
    """A plucked low string, 100 hertz."""
    t = times(3.2)
    out = sum(np.sin(2 * np.pi * 100 * k * t + k) * np.exp(-t * (0.7 + 0.5 * k)) / k ** 1.4 for k in range(1, 7))
    return out * decay(3.2, 0.03, 9) * swell(3.2, 0.02, 0.8)


@note('note-glass')
def glass(r):
    """A rubbed glass, 400 hertz, that swells and fades."""
    t = times(5.0)
    wave_ = 1 + 0.04 * np.sin(2 * np.pi * 4.1 * t)
    out = sum(gain * np.sin(2 * np.pi * 400 * k * t + 0.3 * np.sin(2 * np.pi * 0.7 * t)) for k, gain in [(1, 1), (2, 0.12), (3, 0.05)])
    return (out * wave_ + 0.02 * rms(band(noise(r, 5.0), 380, 440))) * swell(5.0, 1.8, 2.6)


@note('note-string')
def string(r):
    """A bowed string, 200 hertz, muted."""
    t = times(5.0)
    vibrato = 0.0022 * np.sin(2 * np.pi * 4.6 * t) * np.clip(t / 2, 0, 1)
    phase = 2 * np.pi * np.cumsum(200 * (1 + vibrato)) / RATE
    out = sum(np.sin(k * phase + r.uniform(0, 6)) / k ** 1.15 for k in range(1, 14))
    return low(out + 0.05 * rms(band(noise(r, 5.0), 400, 1800)), 1400, 1) * swell(5.0, 1.3, 2.2)


@note('note-pluck')
def pluck(r):
    """A string plucked beside its bridge, 400 hertz."""
    size = int(RATE / 400 * 1.0)
    line = low(noise(r, 0.2), 2600)[:size]
    line -= line.mean()
    out = np.empty(count(2.0))
    for i in range(len(out)):
        j = i % size
        out[i] = line[j]
        line[j] = 0.4985 * (line[j] + line[(j + 1) % size])
    return out * swell(2.0, 0.006, 0.7)


@note('note-flute')
def flute(r):
    """A wooden flute with much breath, 400 hertz."""
    t = times(3.4)
    phase = 2 * np.pi * np.cumsum(400 * (1 + 0.003 * np.sin(2 * np.pi * 4.8 * t) * np.clip(t - 0.8, 0, 1))) / RATE
    out = np.sin(phase) + 0.16 * np.sin(2 * phase) + 0.07 * np.sin(3 * phase)
    return (out + 0.12 * rms(band(noise(r, 3.4), 380, 1700, 1))) * swell(3.4, 0.5, 1.3)
