"""poses.py holds the thirty-six poses of the figure: for each room NN, `NN-in` (going in) and `NN-out` (coming out).

A pose is a function of the Skeleton `k`, in metres, in the axes of figure.py (x his left, y up, z forward, floor y = 0). Helpers set the
usual ways of sitting; `hip()` finds the height at which he sits, `foot()` the height at which a foot touches the floor.
"""
import numpy as np
import figure as fg
from figure import Body, Skeleton, euler, rot_axis, unit

ROOMS = [(4.6, 2.7, 5.4), (4.4, 2.6, 5.0), (4.2, 2.6, 4.7), (4.0, 2.5, 4.4), (3.8, 2.5, 4.1), (3.6, 2.4, 3.8), (3.4, 2.4, 3.5), (3.1, 2.3, 3.2), (2.9, 2.2, 2.9),
         (2.6, 2.1, 2.7), (2.4, 2.0, 2.5), (2.2, 1.9, 2.3), (2.0, 1.75, 2.1), (1.8, 1.6, 1.9), (1.6, 1.45, 1.7), (1.4, 1.3, 1.5), (1.15, 1.1, 1.25), (.9, .85, 1.05)]
POSES, FACE = {}, {}


def pose(name, lids=-0.03, brow=.0, smile=.0, **options):
    def take(f): POSES[name] = f; FACE[name] = (lids, brow, smile, options); return f
    return take


def make(name):
    lids, brow, smile, options = FACE[name]; k = Skeleton(Body(lids, brow, smile)); k.options.update(options); POSES[name](k); settle(k); return k


def settle(k, sink=.020):
    """A figure lying down is let down until its clothes touch the floor and give a little."""
    if np.allclose(k.placed, np.eye(3)): return
    ids = sorted(k.b.group['helper-tights']); low = k.skin(k.b.V[ids], k.b.W[ids])[:, 1].min() - .017
    for n in k.P: k.P[n] = k.P[n] + (0, -low - k.options.get('sink', sink), 0)
    k.grip = {s: p + (0, -low - k.options.get('sink', sink), 0) for s, p in k.grip.items()}


SIDES = (('l', 1), ('r', -1))


# ------------------------------------------------------------------------------------------------ helpers
def seat(k, z=0, x=0, y=None, yaw=0, pitch=0, tilt=0, sink=.022):
    """Sit on the floor (y None) or with the pelvis at height y."""
    R = euler(yaw, pitch, tilt)
    if y is None:
        low = min((R @ (k.b.head['thigh_' + s] - k.b.head['pelvis'] + (0, -.004, -.022)))[1] for s in 'lr') - .090; y = -low - sink
    k.root((x, y, z), yaw, pitch, tilt)


def foot(k, s, x, z, knee, toe=(0, 0, 1), dorsum=(0, 1, 0), y=None, ball=0):
    """A foot on the floor: the ankle's height follows from how the foot is turned."""
    if y is None:
        b = k.b; ids = [i for i in b.group['body'] if b.V[i][1] < -.70 and (b.V[i][0] > 0) == (s == 'l')]
        R = fg.frame(toe, dorsum) @ fg.frame((0, 0, 1), (0, 1, 0)).T; y = -((b.V[ids] - b.head['foot_' + s]) @ R.T)[:, 1].min() + .003
    k.leg(s, (x, y, z), knee, toe, dorsum, ball)


def knees_up(k, gap=.10, reach=.36, knee=.16, z=0, toe_out=.12, lean=0):
    for s, d in SIDES: foot(k, s, d * gap + lean, z + reach, (d * knee, 1, .35), (d * toe_out, 0, 1))


def crossed(k, z=0, x=0, low=.30, out=1.0):
    """Cross-legged; his left shin in front."""
    foot(k, 'l', x - .095, z + .335, (out, low, .42), (-1, -.05, .30), (.15, .45, 1))
    foot(k, 'r', x + .075, z + .215, (-out, low, .42), (1, -.05, .10), (-.1, .45, 1))


def seiza(k, z=0, gap=.105, heel=.055, x=0):
    """Formal kneeling: the pelvis is at y about .245, the heels under it."""
    for s, d in SIDES: k.leg(s, (x + d * heel, .066, z - .055), (d * .10, .02, 1), (-d * .22, -.02, -1), (0, -1, .04))


def hand(k, s, x, y, z, elbow, palm, fingers, curl='rest', **kw): k.arm(s, (x, y, z), elbow, palm, fingers, curl, **kw)


# ------------------------------------------------------------------------------------------------ the poses
@pose('01-in', lids=-0.24, brow=.2)
def _(k):
    """On his back, one knee up, awake; he lies along x with the head to the right, his left side to the viewer."""
    k.root((0, .0, 0)); k.spine(6, 0, 0); k.look(16, 8, 4)
    k.leg('l', (.12, -.785, -.035), (.25, 0, 1), (.30, -.72, .62), (0, .62, .72)); k.leg('r', (-.12, -.40, -.030), (-.10, .2, 1), (-.08, -1, -.02), (0, 0, 1))
    hand(k, 'l', .045, .17, .155, (1, -.35, -.25), (-.25, -.15, -1), (-1, -.12, -.18), 'rest'); hand(k, 'r', -.30, -.03, -.055, (-1, .1, .10), (.2, .2, -1), (-.25, -1, 0), 'rest')
    k.place(np.array([[0, 1, 0], [0, 0, 1], [1, 0, 0]]))


@pose('02-in', lids=.45, brow=.2)
def _(k):
    """Kneels at the low table (top 0.335 m), eats; chopsticks in the right hand, the bowl in the left, head low."""
    seat(k, y=.205, pitch=4); k.spine(34); k.look(0, 34, 0); seiza(k)
    hand(k, 'l', .085, .40, .36, (.5, -1, -.2), (-.35, 1, .1), (-.55, .15, .85), 'cup'); hand(k, 'r', -.115, .435, .37, (-.6, -1, -.2), (.8, -.2, -.3), (.45, .15, .9), 'pen')
    k.stir = dict(r=(.004, .011, -.008), pace=.16)


@pose('03-in', lids=.40, brow=.35)
def _(k):
    """On the floor, his back against something, knees drawn up, arms round them."""
    seat(k, pitch=-20); k.spine(34); k.look(12, 22, 6); knees_up(k, .085, .415, .04)
    hand(k, 'l', -.035, .29, .435, (1, -.1, -.1), (-.35, 0, -1), (-1, -.2, .30), 'soft'); hand(k, 'r', .04, .335, .425, (-1, -.1, -.1), (.35, 0, -1), (1, -.25, .30), 'soft')


@pose('04-in', lids=.42, brow=.25)
def _(k):
    """Bent far over the study desk (0.33 m), writing with the right hand, the left at his forehead."""
    seat(k, z=-.05, pitch=2); k.spine(42); k.look(0, 50, -4); crossed(k, z=-.05)
    R = k.R['head']; g = k.at('head', k.b.head['head'] + (.045, .115, .125)); hand(k, 'l', *g, (.7, -1, .35), R @ np.array([-.25, -.1, -1]), R @ np.array([-.75, .65, -.1]), 'soft')
    hand(k, 'r', -.10, .365, .47, (-1, -.25, 0), (.55, -.75, 0), (.45, -.1, .9), 'pen')
    k.stir = dict(r=(.006, .001, 0), pace=.8)


@pose('05-in', lids=.55, brow=.4)
def _(k):
    """Kneels, an unfolded letter in both hands, head bowed."""
    seat(k, y=.205, pitch=2); k.spine(26); k.look(0, 42, 4); seiza(k)
    for s, d in SIDES: hand(k, s, d * .115, .37, .36, (d * .4, -1, -.3), (-d, .35, -.1), (-d * .15, .3, 1), 'pinch')
    k.stir = dict(r='fingers')


@pose('06-in', lids=-0.36, brow=.3)
def _(k):
    """Formal kneeling, hands on his thighs, looking up at the hanging suit."""
    seat(k, y=.205); k.spine(7); k.look(-14, -24, 0); seiza(k)
    for s, d in SIDES: hand(k, s, d * .112, .255, .225, (d * .8, -.1, -1), (0, -1, -.25), (-d * .30, -.30, 1), 'rest')


@pose('07-in', lids=.75, brow=.5)
def _(k):
    """Knees up, both hands over his ears."""
    seat(k, pitch=-16); k.spine(46); k.look(0, 38, 0); knees_up(k, .10, .37, .12)
    h = k.P['head'] + k.R['head'] @ np.array([0, .055, .012]); U = k.R['head'][:, 1]
    for s, d in SIDES: g = h + k.R['head'][:, 0] * d * .108; hand(k, s, *g, (d * .75, -.75, .55), -k.R['head'][:, 0] * d, U * 1.0 + np.array([-d * .18, 0, -.15]), 'flat')


@pose('08-in', lids=.5, brow=.3)
def _(k):
    """Sits slumped, a slip of paper in the right hand, which hangs over the knee."""
    seat(k, pitch=-18); k.spine(50); k.look(-8, 36, -6)
    foot(k, 'r', -.13, .40, (-.35, 1, .3), (-.2, 0, 1)); foot(k, 'l', .02, .30, (1, .28, .5), (-.95, -.05, .35), (.2, .5, 1))
    hand(k, 'r', -.20, .30, .50, (-1, .25, .1), (.35, .1, -1), (.15, -1, .25), 'pinch'); hand(k, 'l', .235, .205, .235, (.8, 0, -.8), (-.1, -1, 0), (-.2, -.2, 1), 'rest')


@pose('09-in', lids=.35, brow=.4, hood='up', cap=True)
def _(k):
    """Crouches turned away, looks back over his shoulder, chin down, hood up, pulling at a cap's brim."""
    seat(k, y=.27, z=-.10, yaw=-48, pitch=2); k.spine(44, 14); k.look(6, 26, -4)
    R = euler(-48)
    for s, d in SIDES: p = R @ np.array([d * .115, 0, .10]); foot(k, s, p[0], p[2], R @ np.array([d * .35, .8, 1]), R @ np.array([d * .25, 0, 1]))
    g = k.at('head', fg.Puppet(k).hair_rest()[2] + np.array([-.088, .034, .150])); H = k.R['head']
    hand(k, 'r', *g, (-.8, -1, 0), H @ np.array([1, -.05, -.25]), H @ np.array([.10, .85, .45]), 'paper'); p = R @ np.array([.10, .34, .36]); hand(k, 'l', *p, R @ np.array([1, -.4, .2]), R @ np.array([-.5, -.4, -.8]), R @ np.array([-.9, -.1, .3]), 'soft')


@pose('10-in', lids=.30, brow=.3)
def _(k):
    """Beside a door at his right, knees up, his ear towards the door."""
    seat(k, pitch=-16, tilt=-5); k.spine(32, 0, -10); k.look(24, 10, -26); knees_up(k, .085, .415, .04)
    hand(k, 'l', -.03, .33, .43, (1, -.1, -.1), (-.35, 0, -1), (-1, -.2, .30), 'soft'); hand(k, 'r', .025, .28, .435, (-1, -.1, -.1), (.35, 0, -1), (1, -.25, .30), 'soft')


@pose('11-in', lids=-0.05, brow=.1)
def _(k):
    """On the floor, round back, a controller held between the knees."""
    seat(k, pitch=-16); k.spine(56); k.look(0, 10, 0, .4); knees_up(k, .15, .42, .80)
    for s, d in SIDES: hand(k, s, d * .062, .285, .430, (d * .35, -1, -.3), (-d * 1, .25, -.1), (-d * .20, .10, 1), 'hold')
    k.stir = dict(l='thumb', r='thumb')


@pose('12-in', lids=.45, brow=.05)
def _(k):
    """Draws on a board on his lap, bent close; the pen in the right hand."""
    seat(k, pitch=-10); k.spine(50); k.look(4, 44, -6); crossed(k, low=.42)
    hand(k, 'r', -.06, .30, .35, (-.8, -.7, 0), (.5, -.75, -.1), (.5, -.1, .85), 'pen'); hand(k, 'l', .175, .255, .33, (1, -.3, 0), (-.6, -.8, 0), (-.5, -.1, .85), 'rest')
    k.stir = dict(r=(.007, .001, -.003), pace=.7)


@pose('13-in', lids=.45, brow=.1)
def _(k):
    """Cross-legged, eats from a noodle cup held at the chin."""
    seat(k, pitch=-8); k.spine(36); k.look(0, 22, 0); crossed(k)
    h = k.P['head'] + k.R['head'] @ np.array([0, -.055, .165]); hand(k, 'l', h[0] + .045, h[1] - .055, h[2] + .01, (1, -1, .1), (-1, .25, .15), (-.25, .1, 1), 'cup')
    hand(k, 'r', h[0] - .085, h[1] + .005, h[2] + .045, (-1, -.9, .1), (.7, -.35, -.5), (.5, .3, .4), 'pen')
    k.stir = dict(r=(.004, -.012, .006), pace=.16)


@pose('14-in', lids=.5, brow=.35)
def _(k):
    """Sideways to the viewer, arms round the knees, face turned away from the line of light at his left."""
    seat(k, yaw=-62, pitch=-18); k.spine(40); R = euler(-62); k.look(-44, 24, -10)
    for s, d in SIDES: p = R @ np.array([d * .09, 0, .36]); foot(k, s, p[0], p[2], R @ np.array([d * .10, 1, .35]), R @ np.array([d * .1, 0, 1]))
    hand(k, 'l', *(R @ np.array([-.05, .28, .41])), R @ np.array([1, -.3, .1]), R @ np.array([-.25, 0, -1]), R @ np.array([-1, -.2, -.1]), 'soft'); hand(k, 'r', *(R @ np.array([.05, .33, .40])), R @ np.array([-1, -.3, .1]), R @ np.array([.25, 0, -1]), R @ np.array([1, -.25, -.1]), 'soft')


@pose('15-in', lids=-0.24, brow=.4)
def _(k):
    """Crouches still, listening, the right hand flat on the wall at his side."""
    seat(k, y=.235, z=-.06, pitch=-4, tilt=-4); k.spine(38, 0, -8); k.look(-20, 12, -14)
    foot(k, 'l', .13, .13, (.35, .8, 1), (.25, 0, 1)); foot(k, 'r', -.11, .12, (-.25, .8, 1), (-.2, 0, 1))
    hand(k, 'r', -.39, .50, .19, (-.3, -1, -.5), (-1, 0, 0), (0, .75, .65), 'flat'); hand(k, 'l', .15, .40, .335, (1, -.4, 0), (-.3, -1, 0), (-.5, -.35, .8), 'soft')


@pose('16-in', lids=.45, brow=.4)
def _(k):
    """Hunched, arms round the knees, the chin on them."""
    seat(k, pitch=-20); k.spine(54); k.look(0, 10, 0, .35); knees_up(k, .065, .33, .08)
    hand(k, 'l', -.06, .27, .395, (1, -.2, .2), (-.25, 0, -1), (-1, -.25, -.1), 'soft'); hand(k, 'r', .05, .325, .385, (-1, -.2, .2), (.25, 0, -1), (1, -.2, -.1), 'soft')


@pose('17-in', lids=.94, brow=.25, smile=.05)
def _(k):
    """Curled up on his left side, half lying on what is heaped to his left: knees drawn up, a hand under the cheek, his front to the viewer, asleep."""
    seat(k, y=.125, pitch=-14, tilt=42); k.spine(40, -8, 12); k.look(-14, 20, 50, .5)
    foot(k, 'l', .16, .27, (.75, .60, .5), (-.60, 0, .75), (.35, .75, .55), y=.080); foot(k, 'r', .06, .27, (.45, .9, .4), (-.10, -.05, 1))
    H = k.R['head']; g = k.at('head', k.b.head['head'] + (.082, .012, -.002)); hand(k, 'l', *g, (.25, -1, .45), H @ np.array([-1, .1, .1]), H @ np.array([.05, .80, -.50]), 'flat')
    hand(k, 'r', *(k.P['head'] + H @ np.array([.050, -.175, .120])), (-.55, -.9, .35), H @ np.array([.35, -.10, -.9]), H @ np.array([.95, .20, .15]), 'rest')


@pose('18-in', lids=.96, brow=.35)
def _(k):
    """As tight as can be: sitting, forehead on the knees, arms round the shins."""
    seat(k, pitch=-24, tilt=5); k.spine(60, 0, 4); k.look(10, 62, 10, .45); knees_up(k, .065, .33, .06)
    hand(k, 'l', -.06, .24, .395, (.8, -.75, .2), (-.3, 0, -1), (-1, -.1, -.15), 'soft'); hand(k, 'r', .04, .295, .385, (-.75, -.8, .2), (.3, 0, -1), (1, -.05, -.15), 'soft')


# ---------------------------------------------------------------------------------------------- coming out
@pose('01-out', lids=-0.60, brow=.1, smile=.35)
def _(k):
    """Stands by the door, weight on his right leg, the left hand a little raised as if to the handle."""
    k.root((-.035, .850, 0), 0, 0, 2.5); k.spine(3, 8, -7); k.look(26, 2, 3)
    foot(k, 'r', -.105, -.01, (-.05, 0, 1), (-.28, 0, 1)); foot(k, 'l', .135, .075, (.25, 0, 1), (.42, 0, 1))
    hand(k, 'l', .30, 1.03, .33, (.45, -1, -.45), (-.75, -.55, .1), (.1, .15, 1), 'soft'); hand(k, 'r', -.275, .70, .06, (-.4, 0, -1), (1, 0, -.15), (.05, -1, .22), 'rest')


@pose('02-out', lids=-0.60, brow=.2, smile=.40)
def _(k):
    """The same table: upright, looking up at someone across it, hands open on the table (top 0.335 m)."""
    seat(k, y=.205, pitch=3); k.spine(12); k.look(4, -10, 5); seiza(k)
    hand(k, 'l', .155, .372, .385, (.7, -.6, -.4), (-.35, .95, .1), (-.30, .1, 1), 'soft'); hand(k, 'r', -.15, .362, .40, (-.7, -.6, -.4), (.45, .9, .1), (.35, .05, 1), 'soft')


@pose('03-out', lids=-0.36, brow=.05, smile=.45)
def _(k):
    """Cross-legged, leaning a little forward, at ease, as in a circle with others."""
    seat(k, pitch=0); k.spine(24); k.look(-22, 0, -6); crossed(k)
    hand(k, 'l', .20, .20, .27, (.7, -.3, -.9), (-.2, -1, 0), (-.35, -.25, .9), 'rest'); hand(k, 'r', -.105, .205, .32, (-.8, -.4, -.7), (.45, -.8, 0), (.75, 0, .6), 'soft')


@pose('04-out', lids=0.05, brow=.0, smile=.30)
def _(k):
    """The same desk: upright, an open book held in both hands above it."""
    seat(k, z=-.05, pitch=-4); k.spine(14); k.look(0, 24, 0); crossed(k, z=-.05)
    for s, d in SIDES: hand(k, s, d * .125, .455, .36, (d * .8, -1, 0), (-d * .45, .5, -.6), (-d * .45, .55, .75), 'hold')
    k.stir = dict(r='fingers')


@pose('05-out', lids=-0.48, brow=.1, smile=.35)
def _(k):
    """Sits leaning back on his hands, legs out, looking up."""
    seat(k, pitch=-30); k.spine(10); k.look(12, -22, 6)
    foot(k, 'l', .10, .72, (.2, 1, .2), (.30, .95, .35), (0, .35, -.95)); foot(k, 'r', -.13, .50, (-.15, 1, .3), (-.2, 0, 1))
    for s, d in SIDES: hand(k, s, d * .25, .050, -.43, (d * .5, .3, -1), (0, -1, .12), (d * .45, -.12, -1), 'flat')


@pose('06-out', lids=.05, brow=.0, smile=.2)
def _(k):
    """On one knee, lifting a cardboard box: hands 0.40 m apart, palms facing."""
    seat(k, y=.40, z=-.02, pitch=12); k.spine(14); k.look(0, 8, 0)
    foot(k, 'l', .13, .30, (.2, .6, 1), (.12, 0, 1)); k.leg('r', (-.105, .085, -.36), (-.12, -.4, 1), (0, -.75, -.65), (0, -.65, .75), ball=-55)
    for s, d in SIDES: hand(k, s, d * .20, .645, .42, (d * .6, -1, -.35), (-d, .15, 0), (-d * .10, -.10, 1), 'flat')


@pose('07-out', lids=-0.24, brow=.2, smile=.15)
def _(k):
    """Cross-legged, the head turned to his left, listening to someone at the door."""
    seat(k, pitch=-4); k.spine(14, 14); k.look(56, 4, 8, .55, eyes=(8, 0)); crossed(k)
    hand(k, 'l', .20, .205, .26, (.7, -.3, -.9), (-.2, -1, 0), (-.3, -.25, .9), 'rest'); hand(k, 'r', -.20, .205, .25, (-.7, -.3, -.9), (.2, -1, 0), (.3, -.25, .9), 'rest')


@pose('08-out', lids=.25, brow=.1, smile=.25)
def _(k):
    """Upright, reads the slip held before him in both hands."""
    seat(k, pitch=-4); k.spine(16); k.look(0, 22, 3); crossed(k)
    for s, d in SIDES: hand(k, s, d * .085, .46, .36, (d * .7, -1, -.1), (-d, .1, -.45), (-d * .35, .75, .6), 'pinch')
    k.stir = dict(r='fingers')


@pose('09-out', lids=0.00, brow=.1, smile=.5)
def _(k):
    """Kneels, the right hand low and forward, palm up, to a small dog."""
    seat(k, y=.215, pitch=10); k.spine(32); k.look(-10, 30, -5); seiza(k)
    hand(k, 'r', -.13, .17, .595, (-.4, -1, -.3), (.25, 1, .1), (.15, -.12, 1), 'rest'); hand(k, 'l', .12, .27, .26, (1, -.2, -.5), (0, -1, -.25), (-.45, -.3, 1), 'rest')


@pose('10-out', lids=.25, brow=.15, smile=.35)
def _(k):
    """Kneels, reads a small note held in both hands."""
    seat(k, y=.205, pitch=2); k.spine(18); k.look(0, 30, 5); seiza(k)
    for s, d in SIDES: hand(k, s, d * .075, .45, .33, (d * .6, -1, -.1), (-d, .1, -.45), (-d * .40, .70, .6), 'pinch')
    k.stir = dict(l='fingers')


@pose('11-out', lids=-0.36, brow=.1, smile=.5)
def _(k):
    """The controller in the right hand, the head raised, the left hand off it, showing something."""
    seat(k, pitch=-16); k.spine(44); k.look(20, -2, 6, .4); knees_up(k, .15, .42, .80)
    hand(k, 'r', -.055, .29, .42, (-.35, -1, -.3), (1, .35, -.1), (.25, .10, 1), 'hold'); hand(k, 'l', .30, .56, .40, (1, -1, .1), (-.55, .75, .15), (.30, .45, .85), 'rest')
    k.stir = dict(r='thumb')


@pose('12-out', lids=-0.12, brow=.1, smile=.4)
def _(k):
    """Holds up a sheet with both hands at arm's length and looks at it."""
    seat(k, pitch=-8); k.spine(18); k.look(0, 0, 6); crossed(k, low=.42)
    for s, d in SIDES: hand(k, s, d * .15, .65, .55, (d * .8, -1, 0), (-d, 0, -.15), (-d * .10, .70, .70), 'pinch')


@pose('13-out', lids=-0.36, brow=.15, smile=.4)
def _(k):
    """The cup set down, turned to a visitor at his right; one hand rests, head up."""
    seat(k, pitch=-6, yaw=-14); k.spine(18, -14); k.look(-46, -6, -6, .5); R = euler(-14)
    foot(k, 'l', *(R @ np.array([-.095, 0, .335]))[[0, 2]], R @ np.array([1, .3, .42]), R @ np.array([-1, -.05, .30]), R @ np.array([.15, .45, 1])); foot(k, 'r', *(R @ np.array([.075, 0, .215]))[[0, 2]], R @ np.array([-1, .3, .42]), R @ np.array([1, -.05, .10]), R @ np.array([-.1, .45, 1]))
    hand(k, 'l', .11, .215, .30, (.8, -.5, -.6), (-.2, -1, 0), (-.75, -.25, .6), 'rest'); hand(k, 'r', -.25, .21, .19, (-.7, -.3, -.9), (.2, -1, .1), (.1, -.25, 1), 'rest')


@pose('14-out', lids=.05, brow=.15, smile=.25)
def _(k):
    """Kneeling up, the left arm stretched to his left to draw a curtain."""
    seat(k, y=.455, pitch=0, yaw=16, tilt=4); k.spine(2, 12, 6); k.look(52, -8, 6); R = euler(16)
    for s, d in SIDES: p = R @ np.array([d * .105, 0, -.33]); k.leg(s, (p[0], .060, p[2]), R @ np.array([d * .05, 0, 1]), R @ np.array([-d * .12, -.05, -1]), R @ np.array([0, -1, .05]))
    hand(k, 'l', .60, 1.05, .26, (.2, -1, -.2), (.05, -.25, 1), (.95, .30, .1), 'hold', shrug=10); hand(k, 'r', -.235, .50, .10, (-.4, 0, -1), (1, 0, -.1), (.1, -1, .3), 'rest')


@pose('15-out', lids=.30, brow=.05, smile=.3)
def _(k):
    """Cross-legged with an open book."""
    seat(k, pitch=-10); k.spine(30); k.look(0, 34, 4); crossed(k)
    for s, d in SIDES: hand(k, s, d * .115, .305, .33, (d * .8, -.8, -.1), (-d * .45, .75, -.35), (-d * .40, .35, .85), 'hold')
    k.stir = dict(r='fingers')


@pose('16-out', lift=False, lids=0.00, brow=.3, smile=.1)
def _(k):
    """Sits, a telephone at his right ear."""
    seat(k, pitch=-16); k.spine(32); k.look(-4, 14, -10); knees_up(k, .09, .37, .12); H = k.R['head']
    g = k.at('head', k.b.head['head'] + (-.104, .004, .028)); hand(k, 'r', *g, (-.8, -1, .3), H @ np.array([1, .1, -.1]), H @ np.array([.05, .85, -.5]), 'hold'); hand(k, 'l', .07, .34, .385, (1, -.3, .1), (-.2, -.5, -1), (-1, -.2, 0), 'soft')


@pose('17-out', lids=.25, brow=.2, smile=.25)
def _(k):
    """Half up on his left elbow, lying along x with his front to the viewer, looking at an open book before him."""
    k.root((0, 0, 0)); k.spine(30, 0, -38); k.look(36, 16, -14, .5)
    k.leg('l', (.165, -.155, .10), (.0, .9, 1), (.0, -.75, .65), (-.2, .65, .75)); k.leg('r', (.055, -.175, .17), (.25, .8, 1), (.05, -.8, .6), (-.2, .6, .8))
    hand(k, 'l', .150, .29, .45, (1, .15, .1), (1, .05, 0), (-.02, -.45, .9), 'rest'); hand(k, 'r', .125, .33, .40, (-.6, -.5, .5), (1, .1, 0), (.15, .35, .75), 'rest')
    k.stir = dict(r='fingers')
    k.place(np.array([[0, 1, 0], [-1, 0, 0], [0, 0, 1]]))


@pose('18-out', lids=-0.28, brow=.30, smile=.22)
def _(k):
    """The same, but the head is lifted a little, towards the way in, and the eyes are open: someone has knocked."""
    seat(k, pitch=-24, tilt=5); k.spine(54, 0, 4); k.look(-4, 9, 7, .5, eyes=(-4, 2)); knees_up(k, .065, .33, .06)
    hand(k, 'l', -.06, .24, .395, (.8, -.75, .2), (-.3, 0, -1), (-1, -.1, -.15), 'soft'); hand(k, 'r', .04, .295, .385, (-.75, -.8, .2), (.3, 0, -1), (1, -.05, -.15), 'soft')


NAMES = ['%02d-%s' % (i, w) for w in ('in', 'out') for i in range(1, 19) if '%02d-%s' % (i, w) in POSES]
