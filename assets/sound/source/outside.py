"""What comes from beyond his room: the house behind the wall, the street, the town. Dulled here as walls dull it."""
import numpy as np

from inside import clay, event, wood
from blocks import *  # noqa: F403


def wall(x, hertz=900):
    return low(x, hertz, 1)


def step(r, hertz, dull):
    return struck(r, 0.35, [(hertz, 0.05, 1), (hertz * 2.2, 0.03, 0.4)], 0.010, 1.0, dull, 0.03)


@event('knock')
def knock(r):
    """Three times, quietly, with time between: it asks for nothing."""
    out = silence(2.6)
    for at, gain in [(0.0, 0.8), (0.62, 0.75), (1.24, 0.7)]:
        add(out, at, struck(r, 0.5, [(175, 0.07, 1), (390, 0.04, 0.5), (760, 0.02, 0.2)], 0.010, 0.5, 700, 0.02), gain)
    return wall(out, 1100)


@event('tray')
def tray(r):
    out = silence(1.5)
    add(out, 0.0, wood(r, 190, 0.5, 0.05), 0.6)
    add(out, 0.06, clay(r, 980, 0.4), 0.3)
    add(out, 0.11, clay(r, 1240, 0.4), 0.2)
    add(out, 0.35, rub(r, 0.8, 200, 1800, 12, 0.2, 0.4), 0.4)
    return wall(out, 2200)


@event('slippers')
def slippers(r):
    """Somebody comes along the passage, stops, and goes back."""
    out = silence(6.4)
    for k, at in enumerate([0.1, 0.72, 1.34, 1.96, 2.6, 4.3, 4.9, 5.5]):
        near = [0.35, 0.5, 0.7, 0.85, 1.0, 0.85, 0.6, 0.4][k]
        add(out, at, step(r, 120, 500) + 0.25 * rub(r, 0.35, 400, 1800, 14, 0.1, 0.2), near)
    return wall(out, 1100)


@event('stairs')
def stairs(r):
    out = silence(4.6)
    for k in range(7):
        add(out, 0.1 + 0.58 * k, step(r, 95 + 7 * k, 420), 0.45 + 0.07 * k)
        add(out, 0.25 + 0.58 * k, wood(r, 420, 0.15, 0.015), 0.06)
    return wall(out, 900)


@event('footsteps')
def footsteps(r):
    """Somebody passes outside."""
    out = silence(6.2)
    for k in range(10):
        near = np.exp(-((k - 4.5) / 3.2) ** 2)
        add(out, 0.1 + 0.57 * k, step(r, 160, 900) + 0.3 * rub(r, 0.35, 900, 3200, 20, 0.05, 0.2), near)
    return out


@event('dishes')
def dishes(r):
    out = silence(3.6)
    for at in np.sort(r.uniform(0.1, 3.0, 9)):
        add(out, at, clay(r, r.uniform(800, 1700), 0.4), r.uniform(0.3, 0.9))
    return wall(out + 0.12 * rms(band(noise(r, 3.6), 500, 2200, 1)) * swell(3.6, 0.8, 1.0), 1000)


@event('chopping')
def chopping(r):
    out = silence(3.4)
    for k in range(12):
        add(out, 0.1 + 0.235 * k + r.uniform(-0.015, 0.015), wood(r, 260, 0.3, 0.03), r.uniform(0.6, 1.0))
    return wall(out, 900)


@event('tap')
def tap(r):
    out = rms(band(noise(r, 3.8), 350, 3000, 1)) * swell(3.8, 0.5, 0.5)
    out += 0.4 * rms(band(noise(r, 3.8), 180, 420, 2)) * swell(3.8, 0.6, 0.6)
    return wall(out, 1200)


@event('pipe')
def pipe(r):
    t = times(3.0)
    out = sum(gain * np.sin(2 * np.pi * hertz * t + np.sin(2 * np.pi * 5 * t)) for hertz, gain in [(200, 1), (300, 0.4), (500, 0.15)])
    return (0.4 * out + 0.6 * rms(band(noise(r, 3.0), 180, 900, 1))) * swell(3.0, 1.0, 1.4)


@event('door-slide')
def door_slide(r):
    out = silence(1.8)
    add(out, 0.0, rub(r, 1.2, 150, 1300, 16, 0.3, 0.25))
    add(out, 1.1, wood(r, 150, 0.5, 0.07), 0.45)
    return wall(out, 1700)


@event('front-door')
def front_door(r):
    """The front door, downstairs: the latch, the hinge, the air of the stairs."""
    out = silence(2.6)
    add(out, 0.0, struck(r, 0.3, [(700, 0.02, 0.6), (1500, 0.015, 0.3)], 0.005, 0.4, 1800, 0.01), 0.5)
    add(out, 0.25, rms(band(noise(r, 1.3), 120, 700, 1)) * swell(1.3, 0.5, 0.6), 0.3)
    add(out, 1.4, struck(r, 0.9, [(82, 0.14, 1), (170, 0.08, 0.5), (330, 0.05, 0.25)], 0.014, 0.6, 600, 0.05), 0.8)
    return wall(out, 1300)


@event('keys')
def keys(r):
    out = silence(1.9)
    for at in np.sort(r.uniform(0.05, 1.3, 13)):
        add(out, at, struck(r, 0.25, [(r.uniform(2600, 4200), 0.03, 0.6), (r.uniform(4300, 6200), 0.02, 0.4)], 0.004), r.uniform(0.3, 1))
    return wall(out, 2400)


@event('voices')
def voices(r):
    """Two people talk behind the wall, low, so that he does not hear what."""
    out = 0.9 * speech(r, 5.6, 115, 0.5) + 0.8 * speech(r, 5.6, 190, 0.9)
    return wall(low(out, 900), 600) * swell(5.6, 0.8, 1.2)


@event('greeting')
def greeting(r):
    """Somebody says a few words through the door, kindly, and waits."""
    out = silence(2.6)
    for k, (at, pitch) in enumerate([(0.0, 180), (0.22, 205), (0.44, 195), (0.68, 185), (1.15, 190), (1.36, 215), (1.6, 225)]):
        add(out, at, syllable(r, 0.24 if k not in (3, 6) else 0.38, pitch), 0.8)
    return wall(low(out, 1500), 900)


@event('laughter')
def laughter(r):
    """An audience on a television next door."""
    out = silence(3.2)
    for pitch in r.uniform(150, 330, 12):
        at, long = r.uniform(0.0, 0.5), r.uniform(0.14, 0.19)
        for k in range(int(r.integers(6, 11))):
            add(out, at, syllable(r, long, pitch * 0.985 ** k), 0.5 * 0.88 ** k)
            at += long * 1.12
    return wall(low(out, 800), 600) * swell(3.2, 0.5, 1.2)


@event('children')
def children(r):
    out = sum(speech(r, 4.6, pitch, 0.6, 0.15) for pitch in (330, 390, 360))
    return far(r, low(out, 2200), 1.2, 0.75, 1800) * swell(5.8, 0.8, 1.6)


@event('school-bell')
def school_bell(r):
    """A school's bell, far: four notes down and four up, in the hum's own scale."""
    out = silence(7.6)
    for k, hertz in enumerate([600, 500, 400, 450, 450, 500, 600, 400]):
        add(out, 0.05 + 0.78 * k + (0.5 if k > 3 else 0), tone(hertz, 1.6, 0.03, 0.5, partials=(1, 0.3, 0.1, 0.12)), 0.6)
    return low(far(r, out, 1.4, 0.5, 1600)[:count(7.6)], 1700, 1) * swell(7.6, 0.05, 0.8)


@event('locker')
def locker(r):
    out = silence(1.6)
    add(out, 0.0, struck(r, 0.8, [(210, 0.09, 1), (455, 0.07, 0.6), (890, 0.05, 0.4), (1640, 0.03, 0.2)], 0.010, 0.6, 900, 0.03))
    add(out, 0.2, struck(r, 0.6, [(230, 0.06, 1), (480, 0.05, 0.5)], 0.010, 0.4, 900, 0.02), 0.35)
    return low(far(r, out, 1.0, 0.6, 1300), 1300, 1)


@event('train')
def train(r):
    long = 9.5
    body = rms(low(noise(r, long), 170, 1)) + 0.45 * rms(band(noise(r, long), 250, 1100, 1))
    out = body * np.exp(-((times(long) - 4.7) / 2.1) ** 2)
    for k in range(13):
        at = 1.0 + 0.58 * k
        near = np.exp(-((at - 4.7) / 2.3) ** 2)
        for gap in (0.0, 0.14):
            add(out, at + gap, struck(r, 0.3, [(110, 0.05, 1), (260, 0.03, 0.4)], 0.012, 0.7, 600, 0.03), 1.3 * near)
    return low(out, 1500, 1) * swell(long, 1.5, 1.8)


@event('crossing')
def crossing(r):
    """The bell of a level crossing, streets away."""
    out = silence(6.2)
    for k in range(11):
        near = np.sin(np.pi * (k + 0.6) / 11.5)
        hertz = 700 if k % 2 == 0 else 666.7
        add(out, 0.05 + 0.5 * k, tone(hertz, 0.7, 0.012, 0.16, partials=(1, 0.1, 0.25)), 0.7 * near)
    return low(far(r, out, 1.0, 0.5, 2000)[:count(6.2)], 1600, 1) * swell(6.2, 0.2, 0.8)


@event('car')
def car(r):
    long = 5.2
    near = np.exp(-((times(long) - 2.5) / 0.95) ** 2)
    return (rms(band(noise(r, long), 90, 600, 1)) + 0.4 * rms(band(noise(r, long), 600, 2200, 1)) * near) * near


@event('van')
def van(r):
    """A van stops outside with its engine running, and a door slides."""
    long = 5.8
    t = times(long)
    idle = sum(np.sin(2 * np.pi * 25 * k * t + k) / k ** 0.8 for k in range(1, 9)) * (1 + 0.15 * np.sin(2 * np.pi * 12.5 * t))
    out = (0.3 * idle + 0.3 * rms(band(noise(r, long), 90, 500, 1))) * swell(long, 1.8, 1.8)
    add(out, 3.0, rub(r, 1.1, 160, 1200, 16, 0.4, 0.3), 1.6)
    return wall(out, 1200)


@event('scooter')
def scooter(r):
    """Somebody brings the newspapers: a small engine comes, stops at the letter box, goes on."""
    long = 6.4
    t = times(long)
    rate = np.interp(t, [0, 1.6, 2.2, 3.6, 4.4, 6.4], [82, 66, 46, 46, 74, 90])
    phase = 2 * np.pi * np.cumsum(rate) / RATE
    body = sum(np.sin(k * phase) / k for k in range(1, 8))
    loud = np.interp(t, [0, 1.8, 2.4, 3.5, 4.2, 6.4], [0.05, 0.8, 0.5, 0.5, 0.8, 0.03])
    out = (body + 0.4 * rms(band(noise(r, long), 200, 1200, 1))) * loud
    add(out, 2.9, struck(r, 0.4, [(420, 0.04, 1), (1100, 0.03, 0.5)], 0.008, 0.4, 1200, 0.02), 0.9)
    return low(out, 1300, 1) * swell(long, 0.8, 1.2)


@event('bicycle')
def bicycle(r):
    out = silence(3.6)
    for k in range(42):
        at = 0.1 + 0.07 * k
        add(out, at, struck(r, 0.06, [(3100, 0.005, 0.5), (4600, 0.004, 0.3)], 0.002), np.exp(-((at - 1.7) / 0.9) ** 2) * 0.5)
    for at in (1.0, 1.18):
        add(out, at, tone(2000, 1.2, 0.012, 0.24, partials=(1, 0.2)), 0.3)
    return out


@event('broom')
def broom(r):
    out = silence(4.6)
    for k in range(6):
        add(out, 0.1 + 0.72 * k, rub(r, 0.5, 1100, 6000, 30, 0.2, 0.25), r.uniform(0.7, 1))
    return low(out, 4000, 1)


@event('futon')
def futon(r):
    """Somebody beats a futon on a balcony in the sun."""
    out = silence(3.6)
    for k in range(5):
        add(out, 0.1 + 0.6 * k + r.uniform(-0.03, 0.03), struck(r, 0.4, [(140, 0.04, 1), (310, 0.02, 0.4)], 0.010, 1.0, 700, 0.03), r.uniform(0.7, 1))
    return far(r, low(out, 1300), 0.7, 0.4, 1500)


@event('wind-chime')
def wind_chime(r):
    out = silence(3.6)
    for at, gain in [(0.1, 0.8), (0.55, 0.5), (1.5, 0.6)]:
        for hertz, part in [(2000, 1), (3000, 0.4), (5000, 0.12)]:
            add(out, at, tone(hertz * r.uniform(0.998, 1.002), 1.9, 0.010, 0.42), 0.3 * gain * part)
    return out


@event('gutter')
def gutter(r):
    out = silence(3.2)
    for at in (0.1, 0.75, 1.6, 2.1, 2.7):
        add(out, at, tone(r.uniform(500, 760), 0.25, 0.004, 0.04, 0.5), r.uniform(0.5, 1))
        add(out, at + 0.04, tone(r.uniform(900, 1500), 0.12, 0.003, 0.015, 0.3), 0.3)
    return far(r, out, 0.5, 0.3, 2500)


@event('crow')
def crow(r):
    out = silence(3.0)
    for at in (0.1, 0.95, 1.75):
        t = times(0.5)
        line = 520 + 90 * np.sin(np.pi * t / 0.5)
        source = signal.sawtooth(2 * np.pi * np.cumsum(line) / RATE) * (1 + 0.6 * np.sin(2 * np.pi * 62 * t))
        add(out, at, (band(source, 900, 2000, 1) + 0.1 * band(noise(r, 0.5), 1000, 2600)) * swell(0.5, 0.14, 0.22), 0.8)
    return far(r, low(out, 2600), 1.4, 0.6, 2200)


@event('sparrow')
def sparrow(r):
    out, at = silence(2.4), 0.05
    while at < 2.1:
        long = r.uniform(0.05, 0.09)
        t = times(long)
        line = r.uniform(3300, 4300) * (1 + 0.15 * np.sin(np.pi * t / long) * r.choice([-1, 1]))
        add(out, at, np.sin(2 * np.pi * np.cumsum(line) / RATE) * swell(long, 0.02, 0.03), r.uniform(0.4, 1))
        at += r.choice([0.16, 0.2, 0.42])
    return far(r, out, 0.6, 0.3, 5000)


@event('warbler')
def warbler(r):
    """A bush warbler in spring: one long note, and the flourish after it."""
    out = silence(2.4)
    t = times(0.95)
    add(out, 0.05, np.sin(2 * np.pi * np.cumsum(1500 + 8 * t) / RATE) * swell(0.95, 0.5, 0.12), 0.7)
    for at, first, last, long in [(1.08, 2100, 3300, 0.10), (1.24, 3300, 2500, 0.12), (1.40, 2600, 3000, 0.16)]:
        add(out, at, np.sin(2 * np.pi * np.cumsum(np.linspace(first, last, count(long))) / RATE) * swell(long, 0.03, 0.06), 0.8)
    return far(r, out, 1.6, 0.45, 4000)


@event('evening-cicada')
def evening_cicada(r):
    out, at, k = silence(4.6), 0.1, 0
    while at < 4.0:
        t = times(0.16)
        line = 4300 - 60 * k + 120 * np.sin(np.pi * t / 0.16)
        add(out, at, np.sin(2 * np.pi * np.cumsum(line) / RATE) * (0.7 + 0.3 * np.sin(2 * np.pi * 90 * t)) * swell(0.16, 0.05, 0.08), min(1, 0.25 + k * 0.12) * max(0.1, 1 - max(0, at - 2.6) / 1.6))
        at, k = at + 0.205 - 0.004 * min(k, 12), k + 1
    return far(r, out, 1.2, 0.5, 5000)


@event('dog-far')
def dog_far(r):
    out = silence(2.6)
    for at in (0.1, 0.6, 1.55):
        t = times(0.26)
        source = signal.sawtooth(2 * np.pi * np.cumsum(420 - 500 * t) / RATE)
        add(out, at, band(source, 450, 1300, 1) * swell(0.26, 0.05, 0.15), 0.8)
    return low(far(r, out, 1.6, 0.75, 1500), 1300, 1)


@event('evening-tune')
def evening_tune(r):
    """The town's loudspeakers send the children home; the tune is ours."""
    out = silence(8.4)
    for k, note in enumerate([400, 500, 600, 500, 450, 400, 300, 400]):
        add(out, 0.1 + 0.85 * k, tone(note, 1.6, 0.06, 0.5, partials=(1, 0.5, 0.2, 0.1)), 0.6)
    return low(far(r, high(out, 300), 2.2, 0.65, 1500)[:count(8.4)], 1500, 1) * swell(8.4, 0.1, 1.4)


@event('shop-door')
def shop_door(r):
    """The door of a shop that is open all night greets whoever comes."""
    out = silence(3.2)
    for k, hertz in enumerate([600, 450, 300, 450, 600, 400]):
        add(out, 0.05 + 0.26 * k, tone(hertz * 1.5, 0.8, 0.02, 0.2, partials=(1, 0.25)), 0.5)
    return low(far(r, out, 0.8, 0.4, 2500), 2000, 1)


@event('shutter')
def shutter(r):
    out = silence(2.6)
    for k in range(16):
        add(out, 0.1 + 0.12 * k, struck(r, 0.2, [(230, 0.03, 0.8), (610, 0.02, 0.5), (1300, 0.012, 0.3)], 0.006), 0.35 + 0.02 * k)
    return low(out + 0.3 * rub(r, 2.6, 200, 1500, 20, 0.5, 0.5), 1700, 1) * swell(2.6, 0.6, 0.5)
