"""Building blocks of sounds: seeded noise, filters, struck things, voices without words, seamless loops, loudness.

It knows no particular sound and writes no file.
"""
import zlib

import numpy as np
from scipy import signal

RATE = 24_000
# A loop is played between these margins, so that neither the codec nor a resampler is heard at its seam.
MARGIN = 0.05

LOOPS, EVENTS, NOTES = {}, {}, {}


def sound(shelf, name):
    """Puts a recipe on a shelf; it is called with a generator that depends on the name alone."""
    def put(recipe):
        shelf[name] = lambda: recipe(np.random.default_rng(zlib.crc32(name.encode()) ^ 18))
        return recipe
    return put


def count(seconds):
    return int(round(seconds * RATE))


def times(seconds):
    return np.arange(count(seconds)) / RATE


def silence(seconds):
    return np.zeros(count(seconds))


def noise(r, seconds):
    return r.standard_normal(count(seconds))


def _filter(x, kind, hertz, order):
    return signal.sosfilt(signal.butter(order, hertz, kind, fs=RATE, output='sos'), x)


def low(x, hertz, order=2):
    return _filter(x, 'low', hertz, order)


def high(x, hertz, order=2):
    return _filter(x, 'high', hertz, order)


def band(x, least, most, order=2):
    return _filter(x, 'band', [least, most], order)


def unit(x):
    return x / max(1e-9, np.abs(x).max())


def rms(x):
    return x / max(1e-9, np.sqrt(np.mean(x * x)))


def swell(seconds, rise, fall):
    """From nothing over `rise` seconds to 1 and over `fall` back, without corners."""
    t = times(seconds)
    up = np.clip(t / max(rise, 1e-4), 0, 1)
    down = np.clip((seconds - t) / max(fall, 1e-4), 0, 1)
    return np.sin(up * np.pi / 2) ** 2 * np.sin(down * np.pi / 2) ** 2


def decay(seconds, rise, fall):
    """A soft start and an exponential end."""
    t = times(seconds)
    end = np.clip((seconds - t) / 0.02, 0, 1)
    return np.sin(np.clip(t / rise, 0, 1) * np.pi / 2) ** 2 * np.exp(-t / fall) * end


def add(out, at, x, gain=1.0):
    start = count(at)
    part = x[:max(0, len(out) - start)]
    out[start:start + len(part)] += gain * part


def tone(hertz, seconds, rise, fall, bend=0.0, partials=(1.0,)):
    """A decaying tone; `bend` is by how much its pitch has changed at the end."""
    t = times(seconds)
    phase = 2 * np.pi * np.cumsum(hertz * (1 + bend * t / seconds)) / RATE
    body = sum(gain * np.sin((k + 1) * phase) for k, gain in enumerate(partials) if hertz * (k + 1) < RATE * 0.45)
    return body * decay(seconds, rise, fall)


def struck(r, seconds, modes, rise=0.003, click=0.0, click_hertz=1200, click_fall=0.012):
    """A thing that was touched: modes (hertz, seconds, gain), slightly out of tune with each other, and a dull click."""
    out = silence(seconds)
    for hertz, fall, gain in modes:
        hertz = min(hertz * r.uniform(0.985, 1.015), RATE * 0.45)
        out += gain * np.sin(2 * np.pi * hertz * times(seconds) + r.uniform(0, 6.28)) * decay(seconds, rise, fall)
    if click:
        out += click * low(noise(r, seconds), click_hertz) * decay(seconds, rise, click_fall)
    return out


def rub(r, seconds, least, most, grain, rise, fall, order=2):
    """Something moved over something: noise in a band, uneven `grain` times a second."""
    rough = low(np.abs(noise(r, seconds)), grain, 1)
    return band(noise(r, seconds), least, most, order) * rough / max(1e-9, rough.max()) * swell(seconds, rise, fall)


def crinkle(r, seconds, rate, least, most, fall=0.004, rise=0.001):
    """Many tiny clicks, as of paper or plastic; `rate` a second."""
    out = silence(seconds)
    for at in r.uniform(0, max(0.01, seconds - 0.05), max(1, int(rate * seconds))):
        long = fall * r.uniform(0.4, 2.2)
        piece = band(noise(r, 0.05), least * r.uniform(0.8, 1.2), most * r.uniform(0.8, 1.1)) * decay(0.05, rise, long)
        add(out, at, piece, r.lognormal(-0.6, 0.8))
    return out


def syllable(r, seconds, pitch, bright=1.0):
    """A syllable without a meaning: a buzzing source through two formants."""
    t = times(seconds)
    bend = np.linspace(r.uniform(0.94, 1.08), r.uniform(0.88, 1.04), len(t))
    phase = np.cumsum(pitch * bend) / RATE
    source = signal.sawtooth(2 * np.pi * phase) + 0.05 * r.standard_normal(len(t))
    first, second = r.uniform(280, 720), r.uniform(850, 1900) * bright
    body = band(source, first * 0.8, first * 1.25, 1) + 0.5 * band(source, second * 0.88, second * 1.14, 1)
    return rms(body) * swell(seconds, min(0.05, seconds * 0.4), min(0.09, seconds * 0.5))


def speech(r, seconds, pitch, pause=0.3, pace=0.19):
    """Somebody speaks, in phrases, without words."""
    out, at = silence(seconds), r.uniform(0, 0.6)
    while at < seconds - 0.4:
        syllables, fall = int(r.integers(3, 10)), r.uniform(0.97, 0.995)
        high_ = pitch * r.uniform(0.9, 1.15)
        for _ in range(syllables):
            long = pace * r.uniform(0.65, 1.5)
            if at + long > seconds - 0.1:
                break
            add(out, at, syllable(r, long, high_), r.uniform(0.5, 1.0))
            at, high_ = at + long * 0.92, high_ * fall
        at += pause * r.uniform(0.6, 3.0)
    return out


def far(r, x, seconds, wet=0.6, hertz=2500):
    """As heard across a space that answers for `seconds`."""
    tail = low(noise(r, seconds), hertz) * np.exp(-6.9 * times(seconds) / seconds)
    tail /= np.sqrt(np.sum(tail * tail))
    heard = signal.fftconvolve(np.concatenate([x, silence(seconds)]), tail)[:len(x) + count(seconds)]
    out = np.concatenate([x, silence(seconds)]) * (1 - wet) + heard * wet
    return out * swell(len(out) / RATE, 0.002, min(0.4, seconds))


def seam(x, fade=0.8):
    """Makes a loop of what is `fade` seconds longer than the loop: the end fades into the beginning, equal in power."""
    part = count(fade)
    share = np.sin(np.linspace(0, np.pi / 2, part))
    out = x[:-part].copy()
    out[:part] = out[:part] * share + x[-part:] * share[::-1]
    return out


def wrapped(out, extra):
    """Makes a loop of sparse sounds: what rings on past the end is heard at the beginning."""
    size = len(out) - count(extra)
    loop = out[:size].copy()
    loop[:len(out) - size] += out[size:]
    return loop


def with_margins(loop):
    part = count(MARGIN)
    return np.concatenate([loop[-part:], loop, loop[:part]])


def weighted(x):
    """The K-weighting of ITU-R BS.1770-4 at our rate (coefficients after B. De Man, 2014)."""
    gain, quality, centre = 3.999843853973347, 0.7071752369554196, 1681.974450955533
    k, vh = np.tan(np.pi * centre / RATE), 10 ** (gain / 20)
    vb, a0 = vh ** 0.4996667741545416, 1 + k / quality + k * k
    b = np.array([vh + vb * k / quality + k * k, 2 * (k * k - vh), vh - vb * k / quality + k * k]) / a0
    a = np.array([1, 2 * (k * k - 1) / a0, (1 - k / quality + k * k) / a0])
    x = signal.lfilter(b, a, x)
    quality, centre = 0.5003270373238773, 38.13547087602444
    k = np.tan(np.pi * centre / RATE)
    a0 = 1 + k / quality + k * k
    return signal.lfilter([1, -2, 1], [1, 2 * (k * k - 1) / a0, (1 - k / quality + k * k) / a0], x)


def loudness(x):
    """Loudness of the whole, ungated, LUFS."""
    return -0.691 + 10 * np.log10(max(1e-12, np.mean(weighted(x) ** 2)))


def most_loudness(x, window=0.4):
    """The loudest 0.4 s, LUFS; what is shorter counts as if it lasted that long."""
    power = np.concatenate([weighted(np.concatenate([x, silence(0.1)])) ** 2, silence(window)])
    sums = np.cumsum(np.concatenate([[0.0], power]))
    size = count(window)
    return -0.691 + 10 * np.log10(max(1e-12, np.max(sums[size:] - sums[:-size]) / size))
