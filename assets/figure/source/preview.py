"""preview.py renders quick clay previews of exported poses, two views each, into one contact sheet:
`python preview.py SHEET.png 01-in 17-in ...` (option FACE=1 in the environment adds a close view of the face)."""
import math, os, sys
import bpy
import numpy as np
from mathutils import Vector
from PIL import Image, ImageDraw
import export as ex

COLOURS = ['#c7a084', '#6d7f86', '#4b4a4e', '#1d1714', '#1a120e', '#c9c0ad', '#8a5f4c', '#e8e0d4']
W, H, SAMPLES = int(os.environ.get('PW', 330)), int(os.environ.get('PH', 300)), int(os.environ.get('SPP', 10))


def linear(h):
    c = [int(h[i:i + 2], 16) / 255 for i in (1, 3, 5)]; return [x / 12.92 if x <= .04045 else ((x + .055) / 1.055) ** 2.4 for x in c]


def setup():
    bpy.ops.wm.read_factory_settings(use_empty=True); sc = bpy.context.scene; sc.render.engine = 'CYCLES'; c = sc.cycles; c.samples = SAMPLES; c.use_denoising = True; c.max_bounces = 2
    sc.render.threads_mode = 'FIXED'; sc.render.threads = 2; sc.render.resolution_x, sc.render.resolution_y = W, H; sc.view_settings.view_transform = 'AgX'; sc.view_settings.look = 'AgX - Medium High Contrast'; sc.view_settings.exposure = .3
    w = bpy.data.worlds.new('w'); sc.world = w; w.use_nodes = True; w.node_tree.nodes['Background'].inputs[0].default_value = (.45, .5, .55, 1); w.node_tree.nodes['Background'].inputs[1].default_value = .55
    return sc


def load(f):
    V = f['V']; me = bpy.data.meshes.new('f'); me.from_pydata([(v[0], -v[2], v[1]) for v in V], [], [tuple(int(i) for i in t) for t in f['T']]); me.update()
    col = me.color_attributes.new('c', 'FLOAT_COLOR', 'POINT'); pal = np.array([linear(h) for h in COLOURS])
    rgb = pal[f['P']] * (.25 + .75 * f['ao'][:, None]); col.data.foreach_set('color', np.concatenate([rgb, np.ones((len(V), 1))], 1).astype(np.float32).ravel())
    me.normals_split_custom_set_from_vertices([(n[0], -n[2], n[1]) for n in f['N']])
    m = bpy.data.materials.new('m'); m.use_nodes = True; nt = m.node_tree; a = nt.nodes.new('ShaderNodeVertexColor'); a.layer_name = 'c'; b = nt.nodes['Principled BSDF']; b.inputs['Roughness'].default_value = .85
    geo = nt.nodes.new('ShaderNodeNewGeometry'); mix = nt.nodes.new('ShaderNodeMixRGB'); nt.links.new(geo.outputs['Backfacing'], mix.inputs[0]); nt.links.new(a.outputs[0], mix.inputs[1]); mix.inputs[2].default_value = (1, 0, .6, 1)
    nt.links.new(mix.outputs[0], b.inputs['Base Color']); me.materials.append(m); o = bpy.data.objects.new('f', me); bpy.context.collection.objects.link(o); return o


def shot(name, path):
    sc = setup(); f = ex.read('%s/%s.fig' % (ex.OUT, name)); load(f); P = lambda v: Vector((v[0], -v[2], v[1])); mid = P((f['lo'] + f['hi']) / 2); size = (f['hi'] - f['lo'])
    me = bpy.data.meshes.new('g'); me.from_pydata([(-4, -4, 0), (4, -4, 0), (4, 4, 0), (-4, 4, 0)], [], [(0, 1, 2, 3)]); bpy.context.collection.objects.link(bpy.data.objects.new('g', me))
    def sun(d, e, c, ang):
        l = bpy.data.lights.new('s', 'SUN'); l.energy = e; l.color = c; l.angle = ang; o = bpy.data.objects.new('s', l); o.rotation_euler = Vector(d).to_track_quat('-Z', 'Y').to_euler(); bpy.context.collection.objects.link(o)
    sun((.7, .6, -1), 2.6, (1, .92, .8), .25); sun((-.8, .5, -.5), .7, (.75, .85, 1), .6)
    cam = bpy.data.cameras.new('c'); co = bpy.data.objects.new('c', cam); bpy.context.collection.objects.link(co); sc.camera = co; out = []
    def view(at, d, dist, mm):
        cam.lens = mm; co.location = at + Vector(d).normalized() * dist; co.rotation_euler = (at - co.location).to_track_quat('-Z', 'Y').to_euler(); p = '%s_%d.png' % (path, len(out)); sc.render.filepath = p; bpy.ops.render.render(write_still=True); out.append(Image.open(p).convert('RGB'))
    r = max(size[0] * .62, size[1] * .72, .5) * 2.6; r2 = max(size[2] * .62, size[1] * .72, .5) * 2.6
    view(mid, (.12, -1, .22), r, 45); view(mid, (-1, -.25, .22) if os.environ.get('SIDE') != 'R' else (1, -.25, .22), r2, 45)
    if os.environ.get('FACE'):
        g = f['gaze']; h = P(f['head']) + P(g) * .05 - Vector((0, 0, .02)); d = P(g) + Vector((.25, -.15, .1)); view(h, d, .75, 60)
    im = Image.new('RGB', (W * len(out), H + 14), '#222')
    for i, p in enumerate(out): im.paste(p, (i * W, 14))
    ImageDraw.Draw(im).text((4, 1), '%s  %.2f x %.2f x %.2f  %d tris' % (name, *size, len(f['T'])), fill='white'); return im


if __name__ == '__main__':
    sheet = sys.argv[1]; ims = [shot(n, '/tmp/msh_preview_%d' % os.getpid()) for n in sys.argv[2:]]; cols = 2 if len(ims) > 1 else 1; rows = (len(ims) + cols - 1) // cols
    im = Image.new('RGB', (cols * ims[0].width, rows * ims[0].height))
    for i, p in enumerate(ims): im.paste(p, ((i % cols) * p.width, (i // cols) * p.height))
    im.save(sheet)
