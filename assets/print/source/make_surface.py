"""Makes ../surface.png: six grey tiles of 256 x 256, one above the other, that give surfaces their fine detail.

    python3 make_surface.py      (Python 3.11, numpy, Pillow)

From the top: card, straw, wood, cloth, paper, clay. Each tiles without a seam, covers 0.25 m, and has a mean of 128, which
changes nothing. Straw's ribs run across u (u is along the mat); wood's grain runs along u. The same from run to run.
"""
from pathlib import Path
import numpy as np
from PIL import Image

N, SEED = 256, 18
HERE = Path(__file__).resolve().parent


def noise(rng, low, high, stretch=(1.0, 1.0), slope=1.0):
    """Noise that tiles: random waves whose frequency (per tile, along v and u divided by `stretch`) is in a band."""
    fv, fu = np.meshgrid(np.fft.fftfreq(N) * N, np.fft.fftfreq(N) * N, indexing='ij')
    f = np.hypot(fv / stretch[0], fu / stretch[1])
    power = np.where((f >= low) & (f <= high), 1 / np.maximum(f, 1) ** slope, 0)
    wave = np.fft.ifft2(np.fft.fft2(rng.standard_normal((N, N))) * power).real
    return wave / wave.std()


def card(rng):
    return .55 * noise(rng, 2, 14, slope=1.2) + .5 * noise(rng, 30, 110, slope=.3)


def straw(rng):
    """Ribs across the mat: 36 a tile along u, uneven in width and tone, each of finer stalks; a warp every 32 pixels."""
    u, v = np.meshgrid(np.arange(N) / N, np.arange(N) / N)
    bend = .10 * noise(rng, 1, 5, (1, 1), 1.5)
    rib = np.cos(2 * np.pi * (36 * u + bend))
    tone = rng.standard_normal(36)[np.floor(36 * u + .5).astype(int) % 36]
    stalk = noise(rng, 4, 90, (.12, 1.0), .4)
    warp = np.cos(2 * np.pi * 8 * v + np.pi * (np.floor(36 * u + .5) % 2))
    return 1.15 * rib + .35 * tone + .55 * stalk + .28 * warp * (rib > 0)


def wood(rng):
    rings = noise(rng, 1, 26, (1.0, .07), .55)
    veins = np.cos(2 * np.pi * (9 * np.arange(N)[:, None] / N) + 2.4 * noise(rng, 1, 6, (1.0, .12), 1.0))
    pores = noise(rng, 30, 120, (1.0, .06), .0)
    return .7 * rings + .6 * veins + .55 * pores * (pores < -.6)


def cloth(rng):
    u, v = np.meshgrid(np.arange(N) / N, np.arange(N) / N)
    over = np.sign(np.cos(2 * np.pi * 32 * u) * np.cos(2 * np.pi * 32 * v))
    weave = np.where(over > 0, np.cos(2 * np.pi * 64 * v), np.cos(2 * np.pi * 64 * u))
    return .55 * weave + .5 * noise(rng, 60, 125, (.25, 1), .1) + .5 * noise(rng, 60, 125, (1, .25), .1) + .4 * noise(rng, 2, 12, slope=1)


def paper(rng):
    fibres = noise(rng, 8, 80, (1.0, .25), .5) + noise(rng, 8, 80, (.25, 1.0), .5)
    return .6 * fibres + .5 * noise(rng, 2, 16, slope=1.0)


def clay(rng):
    dabs = noise(rng, 3, 30, slope=.9)
    return .8 * np.tanh(dabs * .8) + .35 * noise(rng, 30, 70, slope=.6)


STRENGTH = {card: 11, straw: 30, wood: 24, cloth: 22, paper: 11, clay: 15}


def even(layer):
    return np.clip(np.round(layer / 2) * 2, 0, 254)


def main():
    layers = []
    for i, (make, strength) in enumerate(STRENGTH.items()):
        field = make(np.random.default_rng([SEED, i]))
        field = np.clip((field - field.mean()) / field.std(), -3, 3) * strength
        layer = 128 + field
        for _ in range(4):                       # rounding (to even values, which pack smaller) must not move the mean
            layer = layer + 128 - even(layer).mean()
        layers.append(even(layer).astype(np.uint8))
    Image.fromarray(np.vstack(layers), 'L').save(HERE.parent / 'surface.png', optimize=True)
    for make, layer in zip(STRENGTH, layers):
        seam = np.abs(layer[0].astype(int) - layer[-1]).mean(), np.abs(layer[:, 0].astype(int) - layer[:, -1]).mean()
        inner = np.abs(np.diff(layer.astype(int), axis=0)).mean(), np.abs(np.diff(layer.astype(int), axis=1)).mean()
        print(f'{make.__name__}: mean {layer.mean():.2f}, steps over the seam {seam[0]:.1f} {seam[1]:.1f}, inside {inner[0]:.1f} {inner[1]:.1f}')


if __name__ == '__main__':
    main()
