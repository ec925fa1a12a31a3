"""What lasts: loops of rooms, machines, weather and towns. Each is a recipe of noise, tones and struck things."""
import numpy as np

from blocks import *  # noqa: F403
from blocks import LOOPS


def slow(r, seconds, hertz, least, most):
    """A random line between two values, changing about `hertz` times a second."""
    points = r.uniform(0, 1, max(4, int(seconds * hertz) + 3))
    line = np.interp(times(seconds), np.linspace(0, seconds, len(points)), points)
    return least + (most - least) * low(line, max(0.5, hertz * 2), 1)


def hum(seconds, base, partials):
    t = times(seconds)
    return sum(gain * np.sin(2 * np.pi * base * (k + 1) * t + k) for k, gain in enumerate(partials))


@sound(LOOPS, 'room-tone')
def room_tone(r):
    long = 8.8
    air = rms(low(noise(r, long), 180, 1)) + 0.35 * rms(band(noise(r, long), 300, 1400, 1))
    return seam(0.55 * air * slow(r, long, 0.4, 0.8, 1.05) + 0.3 * hum(long, 100, [1, 0.35, 0.12, 0.05]))


@sound(LOOPS, 'hush')
def hush(r):
    """A house that hardly reaches in: what is left when a room is full of soft things."""
    long = 8.8
    deep = rms(band(noise(r, long), 70, 210, 1)) * slow(r, long, 0.35, 0.65, 1.0)
    return seam(deep + 0.10 * rms(band(noise(r, long), 300, 900, 1)) + 0.22 * hum(long, 100, [1, 0.2]))


@sound(LOOPS, 'fridge')
def fridge(r):
    long = 8.8
    motor = hum(long, 50, [0.35, 1.0, 0.35, 0.5, 0.12, 0.22, 0.05, 0.1, 0.03, 0.05]) * (1 + 0.10 * np.sin(2 * np.pi * 0.7 * times(long)))
    return seam(0.5 * motor + 0.28 * rms(band(noise(r, long), 90, 700, 1)) * slow(r, long, 1.0, 0.85, 1.0))


@sound(LOOPS, 'screen')
def screen(r):
    """A tube television that is on: its transformer, its lines, a little hiss."""
    long = 6.8
    buzz = hum(long, 50, [0.2, 1, 0.12, 0.55, 0.1, 0.3, 0.08, 0.2, 0.05, 0.16, 0.04, 0.1, 0.03, 0.08])
    return seam(0.5 * buzz + 0.16 * rms(band(noise(r, long), 900, 5200, 1)))


@sound(LOOPS, 'clock')
def clock(r):
    out = silence(8.5)
    for beat in range(16):
        pitch = 1.0 if beat % 2 == 0 else 0.86
        tick = struck(r, 0.3, [(2150 * pitch, 0.012, 0.5), (3300 * pitch, 0.008, 0.35), (640 * pitch, 0.03, 0.35)], 0.002, 0.6, 3200, 0.004)
        add(out, 0.02 + beat * 0.5, tick, r.uniform(0.9, 1.0) * (1 if beat % 2 == 0 else 0.8))
    return wrapped(out, 0.5)


@sound(LOOPS, 'rain')
def rain(r):
    long = 10.8
    fall = rms(band(noise(r, long), 500, 5200, 1)) * slow(r, long, 0.3, 0.75, 1.0)
    roof = rms(low(noise(r, long), 300, 1)) * 0.5
    out = 0.55 * fall + roof
    for at in r.uniform(0, long - 0.2, 350):
        hertz = r.uniform(700, 3200)
        add(out, at, tone(hertz, 0.08, 0.002, r.uniform(0.006, 0.02), 0.25), r.lognormal(-1.0, 0.6))
    return seam(out)


@sound(LOOPS, 'wind')
def wind(r):
    long = 12.5
    out = rms(low(noise(r, long), 260, 1)) * slow(r, long, 0.45, 0.25, 1.0)
    for least, most, gain in [(260, 520, 0.5), (500, 760, 0.28), (900, 1300, 0.12)]:
        out += gain * rms(band(noise(r, long), least, most, 1)) * slow(r, long, 0.5, 0.0, 1.0) ** 1.6
    return seam(out, 1.5)


@sound(LOOPS, 'cicadas')
def cicadas(r):
    long = 10.8
    t = times(long)
    # A wall of large brown cicadas, and one nearer that calls in phrases.
    wall = rms(band(noise(r, long), 3300, 5600, 2)) * (0.8 + 0.2 * np.sin(2 * np.pi * 23 * t)) * slow(r, long, 0.3, 0.6, 1.0)
    near = rms(band(noise(r, long), 3900, 4700, 2)) * (0.5 + 0.5 * np.sin(2 * np.pi * 57 * t))
    phrase = np.clip(np.sin(2 * np.pi * t / 1.6), 0, 1) ** 0.7 * np.clip(np.sin(2 * np.pi * t / 10.0 - 0.6), 0, 1)
    return seam(0.6 * wall + 0.75 * near * phrase)


@sound(LOOPS, 'crickets')
def crickets(r):
    out = silence(10.5)
    for hertz, every, pulses, gain in [(4150, 0.52, 3, 1.0), (4480, 0.61, 3, 0.5), (3780, 0.83, 4, 0.35)]:
        at = r.uniform(0, 0.4)
        while at < 9.9:
            if r.uniform() < 0.9:
                for k in range(pulses):
                    add(out, at + k * 0.034, np.sin(2 * np.pi * hertz * times(0.026)) * swell(0.026, 0.008, 0.014), gain * r.uniform(0.8, 1))
            at += every * r.uniform(0.97, 1.03)
    ring = np.sin(2 * np.pi * 4330 * times(10.5)) * (0.5 + 0.5 * np.sin(2 * np.pi * 31 * times(10.5))) * np.clip(np.sin(2 * np.pi * times(10.5) / 5.0), 0, 1)
    return wrapped(out + 0.25 * ring, 0.5)


def chirp(r, hertz, bend, long):
    t = times(long)
    line = hertz * (1 + bend * np.sin(np.pi * t / long) + r.uniform(-0.1, 0.1) * t / long)
    return np.sin(2 * np.pi * np.cumsum(line) / RATE) * swell(long, long * 0.35, long * 0.5)


@sound(LOOPS, 'birds')
def birds(r):
    out = silence(15.4)
    for bird in range(15):
        at, hertz, gain = (bird + r.uniform(0, 0.9)) * 0.83, r.uniform(2500, 4700), r.lognormal(-1.0, 0.6)
        for k in range(int(r.integers(2, 7))):
            long = r.uniform(0.05, 0.12)
            add(out, at, chirp(r, hertz * r.uniform(0.93, 1.08), r.uniform(-0.18, 0.2), long), gain)
            at += long + r.uniform(0.03, 0.12)
    heard = silence(15.4)
    add(heard, 0, far(r, out[:count(13.2)], 1.8, 0.45, 5000))
    return wrapped(heard, 1.4)


@sound(LOOPS, 'street')
def street(r):
    long = 12.8
    out = rms(low(noise(r, long), 160, 1)) + 0.25 * rms(band(noise(r, long), 300, 1100, 1))
    for at in (1.2, 5.4, 8.3):
        car = rms(band(noise(r, 4.0), 120, 800, 1)) * np.exp(-((times(4.0) - 2.0) / 0.9) ** 2)
        add(out, at, car, r.uniform(0.5, 0.9))
    return seam(out)


@sound(LOOPS, 'television')
def television(r):
    long = 12.8
    out = speech(r, long, 128, 0.35) + 0.7 * speech(r, long, 205, 0.9)
    out = low(out, 620, 2) + 0.08 * low(rms(noise(r, long)), 400)
    return seam(out)


@sound(LOOPS, 'classroom')
def classroom(r):
    """A school corridor a long way off: many voices, none to be told apart."""
    long = 12.8
    out = sum(gain * speech(r, long, pitch, 0.25, 0.16) for pitch, gain in [(170, 1), (230, 1), (260, 0.8), (300, 0.8), (210, 1), (340, 0.5)])
    for at in r.uniform(0.5, long - 1.5, 5):
        add(out, at, struck(r, 0.4, [(210, 0.07, 1.0), (480, 0.04, 0.5)], 0.006, 0.8, 700, 0.03), 1.2)
    return seam(low(far(r, out, 1.4, 0.8, 1600)[:count(long)], 1300, 1), 1.5)


# Just ratios of the mains' hum, 100 hertz: everything that sings in these rooms is in tune with it.
SCALE = [400, 450, 500, 600, 666.7, 800]


@sound(LOOPS, 'console')
def console(r):
    """A small tune of a world where he is good; it goes round and never quite closes."""
    tune = [0, 2, 3, None, 4, 3, 2, None, 1, 2, 3, 5, 4, None, 3, 2, 0, 2, 3, None, 4, 5, 4, None, 3, 2, 1, None, 2, None, 1, None]
    ground = [200, 200, 150, 150, 166.7, 166.7, 225, 225]
    out = silence(13.3)
    for step, note in enumerate(tune):
        if note is not None:
            body = tone(SCALE[note], 0.5, 0.006, 0.16, partials=(1, 0, 0.3, 0, 0.12))
            add(out, step * 0.4, body, 0.7)
            add(out, step * 0.4 + 0.2, body, 0.16)
    for step, hertz in enumerate(ground):
        for beat in range(4):
            add(out, step * 1.6 + beat * 0.4, tone(hertz, 0.38, 0.008, 0.14, partials=(1, 0.2, 0.2)), 0.4)
    return wrapped(low(out, 3000), 0.5)


@sound(LOOPS, 'kettle')
def kettle(r):
    long = 8.8
    out = 0.5 * rms(band(noise(r, long), 250, 1500, 1)) * slow(r, long, 3.0, 0.6, 1.0)
    for at in r.uniform(0, long - 0.2, 230):
        add(out, at, tone(r.uniform(240, 800), 0.12, 0.004, r.uniform(0.01, 0.03), 0.4), r.lognormal(-0.4, 0.5))
    return seam(out)


@sound(LOOPS, 'breath')
def breath(r):
    """Somebody breathes, evenly, at rest."""
    out = silence(10.6)
    for at in (0.2, 5.2):
        add(out, at, rms(band(noise(r, 1.9), 420, 1500, 1)) * swell(1.9, 1.1, 0.6), 0.7)
        add(out, at + 2.1, rms(band(noise(r, 2.5), 240, 900, 1)) * swell(2.5, 0.5, 1.8), 1.0)
    return wrapped(out + 0.05 * rms(low(noise(r, 10.6), 200, 1)), 0.6)


@sound(LOOPS, 'kitchen')
def kitchen(r):
    """Somebody cooks on the other side of the wall: a low fire, a lid, a spoon."""
    long = 12.8
    out = 0.35 * rms(band(noise(r, long), 200, 900, 1)) * slow(r, long, 2.0, 0.7, 1.0)
    for at in r.uniform(0.2, long - 1.0, 9):
        hertz = r.uniform(700, 1500)
        add(out, at, struck(r, 0.5, [(hertz, 0.07, 1), (hertz * 2.3, 0.04, 0.4)], 0.006, 0.5, 700, 0.02), r.uniform(0.5, 1.3))
    return seam(low(out, 1000, 1))
