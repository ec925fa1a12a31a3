"""export.py writes the figure's poses as FIG2 files: `python export.py` makes all of them, `python export.py 01-in 17-in` those.

FIG2 (little endian): magic, u32 vertices, u32 indices, bounds min and max, left hand, right hand, head centre, gaze, the neck's joint, where the
left and the right hand go when they stir (metres; nothing if only fingers stir), strokes a second of the left and the right
hand and 0 (all f32 x 3), then planar arrays: positions u16 x 3, normals
i8 x 3, part u8, openness u8, breathing u8, way i8 x 3 (where the vertex goes when its group moves; 127 is FAR), group u8 (1 lids, 2 left hand,
3 right hand), belonging to the head u8, triangle indices u16.
"""
import os, struct, sys, time
import bpy
import numpy as np
from mathutils import Vector
from mathutils.bvhtree import BVHTree
import figure as fg
import poses

HERE = os.path.dirname(os.path.abspath(__file__)); OUT = os.path.dirname(HERE)
FAR = .024                                  # the longest way a vertex can go, metres
RAYS, REACH, START = 64, .55, .003          # rays of the occlusion bake, how far they reach, how far off the skin they start


def rays(n=RAYS):
    """Cosine-weighted directions round +z (a Fibonacci spiral on the disc)."""
    i = np.arange(n) + .5; r = np.sqrt(i / n); t = i * 2.39996323
    return np.stack([r * np.cos(t), r * np.sin(t), np.sqrt(1 - r * r)], 1)


def openness(V, N, T):
    """How much of the cosine hemisphere is free of the body and of the floor; near things count more than far ones."""
    tree = BVHTree.FromPolygons([tuple(v) for v in V], [tuple(int(i) for i in t) for t in T]); D = rays(); out = np.empty(len(V))
    for k in range(len(V)):
        X = fg.frame(N[k], (.3, .5, .8) if abs(N[k][0]) > .5 else (1, .1, .2)); dirs = D[:, 2:3] * X[:, 0] + D[:, 0:1] * X[:, 1] + D[:, 1:2] * X[:, 2]
        o = V[k] + N[k] * START; ov = Vector(o); hidden = 0.0
        for d in dirs:
            hit = tree.ray_cast(ov, Vector(d), REACH)[3]
            if d[1] < -.02: f = max(o[1], 0) / -d[1]; hit = f if (hit is None or f < hit) else hit
            if hit is not None and hit < REACH: hidden += (1 - hit / REACH) ** 1.3
        out[k] = 1 - hidden / RAYS
    return out


def build(name):
    """The whole figure of a pose: (V, N, T, part per vertex, openness, breathing, skeleton, notes)."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    sk = poses.make(name); pup = fg.Puppet(sk); parts = pup.parts(); names = ['head', 'eye', 'eye', 'lid', 'lid', 'brow', 'brow', 'lip', 'lip', 'hair', 'hand l', 'sock l', 'hand r', 'sock r', 'cuff', 'cuff', 'hood', 'hoodie', 'trousers', 'cap']
    low = {n: round(float(p[0][:, 1].min()), 3) for n, p in zip(names, parts) if n not in ('eye', 'lid', 'lip', 'brow', 'cuff', 'hood')}
    allv = np.concatenate([p[0] for p in parts]); shift = np.array([-(allv[:, 0].min() + allv[:, 0].max()) / 2, -allv[:, 1].min(), -(allv[:, 2].min() + allv[:, 2].max()) / 2])
    Vs, Ns, Ts, Ps, Ms, n = [], [], [], [], [], 0
    for V, T, part, move in parts:
        N = fg.normals(V, T)
        for q in np.unique(part):                      # colours meet at an edge: vertices are doubled there
            t = T[part == q]; ids, inv = np.unique(t, return_inverse=True)
            Vs.append(V[ids]); Ns.append(N[ids]); Ts.append(inv.reshape(-1, 3) + n); Ps.append(np.full(len(ids), q)); Ms.append(move[ids]); n += len(ids)
    V, N, T, P, M = [np.concatenate(a) for a in (Vs, Ns, Ts, Ps, Ms)]
    chest, wt = pup.chest; i = fg.nearest(V, chest); br = np.where(P == fg.HOODIE, wt[i] / wt.max(), 0)
    V = V + shift; ao = openness(V, N, T)
    for e in (fg.EYE, fg.WHITE): ao[P == e] = np.maximum(ao[P == e], .45)         # the lids are so near that eyes would go blind
    face = (np.linalg.norm(V - (sk.at('head', pup.mouth()) + shift), axis=1) < .035) & (P == fg.SKIN); ao[face] = np.maximum(ao[face], .42)
    hands = {s: sk.grip.get(s, sk.P['hand_' + s]) + shift for s in 'lr'}; head = sk.at('head', pup.hair_rest()[2]) + shift
    marks = [sk.P['neck_01'] + shift] + [sk.hand_way(s) for s in 'lr'] + [[sk.pace('l'), sk.pace('r'), 0]]
    return dict(V=V, N=N, T=T, P=P, M=M, marks=marks, ao=ao, br=br, hands=hands, head=head, gaze=sk.gaze, notes=sk.notes, low=low, shift=shift)


def write(path, f):
    V = f['V']; lo, hi = V.min(0), V.max(0); q = np.round((V - lo) / np.maximum(hi - lo, 1e-6) * 65535).astype('<u2')
    assert len(V) < 65536
    with open(path, 'wb') as o:
        o.write(b'FIG2' + struct.pack('<II', len(V), f['T'].size))
        for v in (lo, hi, f['hands']['l'], f['hands']['r'], f['head'], f['gaze'], *f['marks']): o.write(struct.pack('<3f', *v))
        o.write(q.tobytes()); o.write(np.clip(np.round(f['N'] * 127), -127, 127).astype('i1').tobytes()); o.write(f['P'].astype('u1').tobytes())
        for a in (f['ao'], f['br']): o.write(np.clip(np.round(a * 255), 0, 255).astype('u1').tobytes())
        M = f['M']; assert np.abs(M[:, :3]).max() <= FAR, 'a vertex goes farther than FAR'
        o.write(np.round(M[:, :3] / FAR * 127).astype('i1').tobytes()); o.write(M[:, 3].astype('u1').tobytes()); o.write(np.round(M[:, 4] * 255).astype('u1').tobytes())
        o.write(f['T'].astype('<u2').tobytes())
    return hi - lo


def read(path):
    """Read a FIG2 file back (for previews and the table)."""
    d = open(path, 'rb').read(); assert d[:4] == b'FIG2'; nv, ni = struct.unpack_from('<II', d, 4); h = np.frombuffer(d, '<f4', 30, 12).reshape(10, 3).astype(float); p = 132
    def a(t, n):
        nonlocal p; r = np.frombuffer(d, t, n, p); p += r.nbytes; return r
    V = a('<u2', nv * 3).reshape(-1, 3) / 65535 * (h[1] - h[0]) + h[0]; N = a('i1', nv * 3).reshape(-1, 3) / 127; P = a('u1', nv); ao = a('u1', nv); br = a('u1', nv); way = a('i1', nv * 3).reshape(-1, 3) / 127 * FAR; group, nod = a('u1', nv), a('u1', nv); T = a('<u2', ni).reshape(-1, 3).astype(int)
    assert p == len(d) and T.max() < nv
    return dict(V=V, N=N, P=P, ao=ao / 255, br=br / 255, way=way, group=group, nod=nod / 255, neck=h[6], T=T, lo=h[0], hi=h[1], hands={'l': h[2], 'r': h[3]}, head=h[4], gaze=h[5])


def table():
    rows = ['pose\twidth\theight\tdepth\ttriangles\tvertices\tbytes']
    for n in poses.NAMES:
        p = '%s/%s.fig' % (OUT, n)
        if os.path.exists(p): f = read(p); s = f['hi'] - f['lo']; rows.append('%s\t%.3f\t%.3f\t%.3f\t%d\t%d\t%d' % (n, *s, len(f['T']), len(f['V']), os.path.getsize(p)))
    open(OUT + '/poses.tsv', 'w').write('\n'.join(rows) + '\n')


if __name__ == '__main__':
    for n in sys.argv[1:] or poses.NAMES:
        t = time.time(); f = build(n); s = write('%s/%s.fig' % (OUT, n), f); room = poses.ROOMS[int(n[:2]) - 1]
        fit = '' if s[0] <= room[0] * .85 + .015 and s[1] <= room[1] * .92 + .005 and s[2] <= room[2] * .95 else '  TOO BIG for %s' % (room,)
        print('%s  %.2f x %.2f x %.2f  %d tris  %.0f s%s  low %s  %s' % (n, *s, len(f['T']), time.time() - t, fit, f['low'], '; '.join(f['notes'])), flush=True)
    table()
