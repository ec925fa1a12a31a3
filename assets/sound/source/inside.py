"""What happens in his room: paper, drawers, bowls, machines of his own. Soft starts; nothing here may startle."""
import numpy as np

from blocks import *  # noqa: F403
from blocks import EVENTS


def event(name):
    return sound(EVENTS, name)


def clay(r, hertz, long=0.5, gain=1.0):
    return gain * struck(r, long, [(hertz, 0.05, 1), (hertz * 2.6, 0.03, 0.5), (hertz * 4.1, 0.015, 0.25)], 0.003, 0.4, 1500, 0.008)


def wood(r, hertz, long=0.4, fall=0.05):
    return struck(r, long, [(hertz, fall, 1), (hertz * 2.4, fall * 0.6, 0.5), (hertz * 3.9, fall * 0.4, 0.2)], 0.004, 0.8, 900, 0.015)


@event('kettle-click')
def kettle_click(r):
    out = silence(1.6)
    add(out, 0.0, rms(band(noise(r, 1.5), 250, 1400, 1)) * decay(1.5, 0.25, 0.5), 0.35)
    add(out, 0.5, struck(r, 0.25, [(900, 0.02, 1), (2100, 0.012, 0.5)], 0.003, 0.8, 2500, 0.006), 0.9)
    return out


@event('kettle-boil')
def kettle_boil(r):
    out = rms(band(noise(r, 5.0), 250, 1900, 1)) * swell(5.0, 3.0, 1.6) * 0.5
    for at in r.uniform(1.0, 4.2, 90):
        add(out, at, tone(r.uniform(260, 900), 0.12, 0.005, 0.022, 0.4), r.lognormal(-0.3, 0.4) * at / 4)
    return out


@event('pour')
def pour(r):
    out = silence(2.8)
    for at in r.uniform(0.1, 2.3, 190):
        hertz = 420 + 360 * at / 2.3
        add(out, at, tone(hertz * r.uniform(0.7, 1.6), 0.1, 0.004, r.uniform(0.008, 0.025), 0.3), r.lognormal(-0.6, 0.5))
    return out + 0.5 * rms(band(noise(r, 2.8), 600, 2600, 1)) * swell(2.8, 0.3, 0.7)


@event('bowl')
def bowl(r):
    out = silence(0.9)
    add(out, 0.0, clay(r, 720, 0.6))
    add(out, 0.12, clay(r, 735, 0.6), 0.35)
    return out


@event('chopsticks')
def chopsticks(r):
    out = silence(0.9)
    for at, hertz, gain in [(0.0, 1150, 0.8), (0.07, 1320, 0.6), (0.16, 1210, 0.3)]:
        add(out, at, wood(r, hertz, 0.25, 0.02), gain)
    return out


@event('cup-lid')
def cup_lid(r):
    out = 0.9 * rub(r, 1.3, 1200, 5200, 26, 0.2, 0.3)
    return out + 0.5 * crinkle(r, 1.3, 22, 1800, 6000)


@event('bottle')
def bottle(r):
    out = crinkle(r, 1.2, 16, 900, 3800, 0.006)
    add(out, 0.1, struck(r, 0.5, [(330, 0.05, 1), (820, 0.03, 0.5)], 0.006, 0.4, 1000, 0.02), 0.8)
    add(out, 0.45, struck(r, 0.5, [(350, 0.05, 1), (870, 0.03, 0.5)], 0.006, 0.3, 1000, 0.02), 0.4)
    return out


@event('bag')
def bag(r):
    return crinkle(r, 2.0, 60, 1600, 7000, 0.005) * swell(2.0, 0.4, 0.8) + 0.25 * rub(r, 2.0, 900, 5000, 12, 0.4, 0.8)


@event('paper')
def paper(r):
    return 0.9 * rub(r, 1.3, 900, 6500, 9, 0.15, 0.6) + 0.5 * crinkle(r, 1.3, 18, 1500, 7000) * swell(1.3, 0.1, 0.5)


@event('page')
def page(r):
    out = silence(1.1)
    add(out, 0.0, rub(r, 0.65, 1000, 7500, 16, 0.3, 0.25))
    add(out, 0.52, rms(band(noise(r, 0.4), 300, 2500, 1)) * decay(0.4, 0.03, 0.07), 0.25)
    return out


@event('envelope')
def envelope(r):
    out = silence(2.0)
    add(out, 0.0, crinkle(r, 1.1, 55, 1200, 6500, 0.004) * swell(1.1, 0.3, 0.3), 0.9)
    add(out, 1.1, rub(r, 0.8, 800, 5500, 10, 0.2, 0.4), 0.8)
    return out


@event('calendar-page')
def calendar_page(r):
    out = silence(1.8)
    add(out, 0.0, rub(r, 0.7, 900, 5500, 14, 0.25, 0.2), 0.7)
    add(out, 0.6, crinkle(r, 0.7, 70, 1400, 6500, 0.003) * swell(0.7, 0.2, 0.2), 0.8)
    add(out, 1.2, rub(r, 0.5, 700, 4000, 8, 0.1, 0.3), 0.5)
    return out


@event('pencil')
def pencil(r):
    out, at = silence(3.2), 0.05
    while at < 2.9:
        long = r.uniform(0.06, 0.22)
        add(out, at, rub(r, long, 1800, 6800, 40, long * 0.3, long * 0.4, 1), r.uniform(0.5, 1.0))
        at += long + r.uniform(0.02, 0.16)
    return out


@event('eraser')
def eraser(r):
    out = silence(1.6)
    for k in range(7):
        add(out, 0.05 + 0.19 * k, rub(r, 0.17, 500, 2400, 20, 0.06, 0.08), 0.8 + 0.2 * (k % 2))
    return out


@event('brush')
def brush(r):
    """A pen with a soft nib draws long lines."""
    out = silence(3.0)
    for at, long in [(0.1, 0.9), (1.2, 0.5), (1.9, 0.9)]:
        add(out, at, rub(r, long, 2200, 6500, 14, long * 0.3, long * 0.5, 1), r.uniform(0.7, 1))
    return out


@event('drawer')
def drawer(r):
    out = silence(1.7)
    add(out, 0.0, rub(r, 1.0, 180, 1700, 18, 0.25, 0.3))
    add(out, 0.85, wood(r, 165, 0.5, 0.06), 0.35)
    return out


@event('books')
def books(r):
    out = rub(r, 1.6, 250, 2600, 8, 0.2, 0.5) * 0.5
    for at in (0.4, 0.75, 1.0):
        add(out, at, wood(r, r.uniform(140, 200), 0.4, 0.04), r.uniform(0.2, 0.4))
    return out


@event('hanger')
def hanger(r):
    out = 0.6 * rub(r, 1.2, 1500, 5200, 30, 0.2, 0.3)
    add(out, 0.85, struck(r, 0.6, [(1850, 0.10, 0.4), (2900, 0.06, 0.25), (640, 0.04, 0.5)], 0.006), 0.5)
    return out


@event('cloth')
def cloth(r):
    out = silence(1.6)
    add(out, 0.0, rub(r, 0.9, 350, 3200, 6, 0.3, 0.4))
    add(out, 0.7, rub(r, 0.8, 300, 2600, 6, 0.3, 0.4), 0.7)
    return out


@event('zip')
def zip_(r):
    out, at = silence(1.1), 0.05
    while at < 0.85:
        add(out, at, band(noise(r, 0.03), 1500, 5200) * decay(0.03, 0.002, 0.004), 0.8)
        at += 0.017 - 0.006 * at
    return out * swell(1.1, 0.3, 0.3)


@event('curtain')
def curtain(r):
    out = rub(r, 1.5, 500, 4200, 9, 0.4, 0.5)
    for k in range(9):
        add(out, 0.25 + 0.11 * k, struck(r, 0.1, [(2600, 0.01, 0.5), (3900, 0.008, 0.3)], 0.003), 0.12)
    return out


@event('buttons')
def buttons(r):
    out, at = silence(2.6), 0.05
    while at < 2.4:
        add(out, at, struck(r, 0.1, [(520, 0.012, 0.6), (1700, 0.008, 0.4)], 0.003, 0.9, 2200, 0.005), r.uniform(0.4, 1))
        at += r.choice([0.11, 0.13, 0.24, 0.5])
    return out


@event('typing')
def typing(r):
    out, at = silence(3.0), 0.05
    while at < 2.8:
        add(out, at, struck(r, 0.12, [(310, 0.014, 0.7), (1350, 0.008, 0.3)], 0.003, 0.9, 2600, 0.006), r.uniform(0.4, 1))
        at += r.uniform(0.08, 0.24) if r.uniform() < 0.88 else r.uniform(0.4, 0.7)
    return out


@event('jingle')
def jingle(r):
    """Something was found in the game."""
    out = silence(1.9)
    for k, hertz in enumerate([400, 500, 600, 800, 1000]):
        add(out, 0.13 * k, tone(hertz, 0.9, 0.006, 0.16, partials=(1, 0, 0.25, 0, 0.1)), 0.6)
    return low(out, 3200)


@event('message')
def message(r):
    out = silence(1.5)
    add(out, 0.0, tone(600, 0.8, 0.012, 0.16, partials=(1, 0.2)), 0.6)
    add(out, 0.17, tone(900, 1.1, 0.012, 0.24, partials=(1, 0.15)), 0.6)
    return out


@event('phone-buzz')
def phone_buzz(r):
    out = silence(2.7)
    for at in (0.05, 1.25):
        t = times(0.85)
        body = sum(np.sin(2 * np.pi * 150 * k * t) / k for k in (1, 2, 3, 5)) + 0.2 * band(noise(r, 0.85), 500, 1800)
        add(out, at, body * swell(0.85, 0.12, 0.15), 0.7)
    return out


@event('telephone')
def telephone(r):
    """An old telephone under a cloth: it rings twice and is heard out."""
    out = silence(4.6)
    for at in (0.0, 2.2):
        t = times(1.3)
        beat = 0.6 + 0.4 * np.sin(2 * np.pi * 18 * t)
        body = np.sin(2 * np.pi * 800 * t) + 0.7 * np.sin(2 * np.pi * 1000 * t) + 0.25 * np.sin(2 * np.pi * 2400 * t)
        add(out, at, body * beat * swell(1.3, 0.28, 0.18), 0.6)
        add(out, at + 1.2, tone(800, 0.9, 0.02, 0.22), 0.3)
    return low(out, 1500)


@event('alarm')
def alarm(r):
    """One of the five alarm clocks, under the pillow."""
    out = silence(3.2)
    for k in range(4):
        for j in range(3):
            add(out, 0.75 * k + 0.14 * j, tone(1000, 0.12, 0.012, 0.06, partials=(1, 0.3)), 0.3 + 0.12 * k)
    return low(out, 1700)


@event('pills')
def pills(r):
    out = crinkle(r, 1.2, 18, 2200, 7000, 0.003)
    for at in (0.25, 0.8):
        add(out, at, struck(r, 0.15, [(1400, 0.012, 0.6), (3100, 0.008, 0.4)], 0.003, 0.7, 3500, 0.005), 0.7)
    return out


@event('sigh')
def sigh(r):
    out = silence(2.6)
    add(out, 0.0, rms(band(noise(r, 0.9), 450, 1700, 1)) * swell(0.9, 0.5, 0.3), 0.5)
    add(out, 0.95, rms(band(noise(r, 1.6), 260, 1100, 1)) * swell(1.6, 0.25, 1.2), 1.0)
    return out


@event('fridge-stop')
def fridge_stop(r):
    out = silence(1.8)
    t = times(1.3)
    add(out, 0.0, np.sin(2 * np.pi * np.cumsum(100 - 45 * t / 1.3) / RATE) * swell(1.3, 0.3, 0.5) * (1 + 0.4 * np.sin(2 * np.pi * 13 * t)), 0.8)
    add(out, 1.05, struck(r, 0.5, [(95, 0.08, 1), (230, 0.05, 0.5)], 0.01, 0.4, 400, 0.03), 0.8)
    return out + 0.15 * rms(band(noise(r, 1.8), 120, 700, 1)) * swell(1.8, 0.2, 0.9)


@event('creak')
def creak(r):
    out, at = silence(1.4), 0.05
    while at < 1.1:
        add(out, at, struck(r, 0.12, [(310 + 90 * at, 0.012, 1), (860, 0.008, 0.4), (1500, 0.006, 0.2)], 0.003), 0.5 + 0.5 * np.sin(np.pi * at / 1.15))
        at += r.uniform(0.025, 0.05)
    return out * swell(1.4, 0.25, 0.4)


@event('robot')
def robot(r):
    """A small robot that likes to be touched."""
    out = silence(1.8)
    for at, hertz, bend in [(0.0, 600, 0.3), (0.28, 800, 0.25), (0.62, 700, -0.2), (0.95, 900, 0.12)]:
        add(out, at, tone(hertz, 0.3, 0.03, 0.12, bend, (1, 0.15, 0.1)), 0.6)
    return out + 0.08 * rub(r, 1.8, 800, 2600, 30, 0.2, 0.5)


@event('dog-paws')
def dog_paws(r):
    out = silence(2.6)
    for k in range(14):
        add(out, 0.05 + 0.165 * k + r.uniform(-0.02, 0.02), struck(r, 0.15, [(1900, 0.008, 0.4), (420, 0.015, 0.6)], 0.003, 0.6, 1800, 0.008), r.uniform(0.4, 1) * np.sin(np.pi * (k + 1) / 16))
    return out


@event('dog-sigh')
def dog_sigh(r):
    out = silence(2.4)
    add(out, 0.0, rms(band(noise(r, 0.5), 700, 2400, 1)) * swell(0.5, 0.25, 0.2), 0.4)
    add(out, 0.5, rms(band(noise(r, 1.3), 300, 1300, 1)) * swell(1.3, 0.15, 1.0), 0.9)
    add(out, 1.3, struck(r, 0.6, [(85, 0.09, 1), (190, 0.05, 0.4)], 0.015, 0.5, 500, 0.05), 0.7)
    return out
