// Draws a room of the set: painted albedo times baked light groups, the sun through the window's gap, haze, grade.
// It does no lighting of its own beyond mixing what was baked; there are no lights, shadow maps or passes after it.
//
// Written for machines without a graphics card too, where every number read from a uniform costs as much as sixty
// sums: each vector of uniforms is read once and only at vertices, which hand on what pixels need of it; a room moves by
// one number instead of a matrix, one texture is read per pixel (PRINTED decides which), only what the sun can reach asks
// for it (SUNLIT), and only the person moves (PERSON); without a graphics card there is neither grain nor the texture of
// surfaces (PLAIN).

#import bevy_sprite::mesh2d_view_bindings::{view, globals}

struct Look {
    red: vec4<f32>,    // of the groups sky, lamp, screen, dawn: colour times strength times scale of the bake
    green: vec4<f32>,
    blue: vec4<f32>,
    fill: vec4<f32>,   // linear RGB of the light without a place; w: haze per metre
    itself: vec4<f32>, // how bright what shines by each group is itself, beside the group
    sun: vec4<f32>,    // linear RGB times strength
    ray: vec4<f32>,    // how far the sun's ray goes up and along for each metre across; x of the window's plane
    place: vec4<f32>,  // where full breath moves the chest, metres; w: z of the room's way in
    gap: vec4<f32>,    // z of the near and far edge, y of the lower and upper edge of the window's gap
    haze: vec4<f32>,   // linear RGB; w: how soft the sun's edge is, for each metre across from the window
    grade: vec4<f32>,  // exposure factor, vignette, grain, detail of surfaces
    stir: vec4<f32>,   // how far lids, left hand, right hand, head have gone, times the longest way, metres
};

@group(2) @binding(0) var<uniform> look: Look;
@group(2) @binding(1) var print_texture: texture_2d<f32>;
@group(2) @binding(2) var print_sampler: sampler;
@group(2) @binding(3) var surface_texture: texture_2d_array<f32>;
@group(2) @binding(4) var surface_sampler: sampler;

struct Vertex {
    @location(0) position: vec3<f32>,
    @location(1) uv: vec2<f32>,
    @location(2) albedo: vec4<f32>, // square root; w: weight of breathing
    @location(3) light: vec4<f32>,  // square roots
    @location(4) extra: vec4<f32>,  // surface, sun, openness
#ifdef PERSON
    @location(5) way: vec4<f32>,    // where it goes with its group, beside the longest way; w: the group over 127
    @location(6) nod: vec4<f32>,    // where it goes when he lifts his head, beside the longest way
#endif
};

struct Varying {
    @builtin(position) clip: vec4<f32>,
    @location(0) color: vec3<f32>, // in baked light, behind the haze, exposed
    @location(1) haze: vec3<f32>,  // what the haze before it adds, exposed
    @location(2) uv: vec2<f32>,
#ifndef PLAIN
    @location(3) @interpolate(flat) film: vec3<f32>, // grain, its place in the noise, detail of surfaces
#ifndef PRINTED
    @location(4) @interpolate(flat) surface: i32,
#endif
#endif
#ifdef SUNLIT
    @location(5) sun: vec3<f32>,  // colour in full sun, behind the haze, exposed
    @location(6) gap: vec4<f32>,  // how far inside each edge of the window's gap the sun's ray to it meets the window
    @location(7) across: f32,     // metres across from the window, times how soft the sun's edge is a metre
#endif
};

const GLASS: f32 = 7.0;
const GLOW: f32 = 8.0;
const SHADE: f32 = 9.0;
const LAST_LAYER: f32 = 5.0;
const LIDS: f32 = 1.0;
const LEFT_HAND: f32 = 2.0;
const RIGHT_HAND: f32 = 3.0;

@vertex
fn vertex(v: Vertex) -> Varying {
    var out: Varying;
    let place = look.place;
#ifdef PERSON
    let stir = look.stir;
    let own = round(v.way.w * 127.0);
    let gone = dot(stir.xyz, vec3<f32>(f32(own == LIDS), f32(own == LEFT_HAND), f32(own == RIGHT_HAND)));
    let at = v.position + v.albedo.a * place.xyz + v.way.xyz * gone + v.nod.xyz * stir.w;
#else
    let at = v.position;
#endif
    out.clip = view.clip_from_world * vec4<f32>(at.xy, at.z + place.w, 1.0);
    out.uv = v.uv;
    let surface = round(v.extra.x * 255.0);
    let glows = f32(surface == GLOW);
    let shines = vec4<f32>(glows, f32(surface == SHADE), f32(surface == GLASS), glows);
    let group = v.light * v.light + look.itself * shines;
    let fill = look.fill;
    let light = fill.rgb * v.extra.z + vec3<f32>(dot(look.red, group), dot(look.green, group), dot(look.blue, group));
    let albedo = v.albedo.rgb * v.albedo.rgb;
    let grade = look.grade;
    let haze = look.haze;
    let thick = fill.w * out.clip.w;
    let from_middle = out.clip.xy / max(out.clip.w, 0.01);
    let exposure = grade.x * (1.0 - grade.y * saturate(dot(from_middle, from_middle) * 0.475 - 0.12));
    let clear = exposure / (1.0 + thick + 0.5 * thick * thick); // as exp(-thick), for thin haze
    out.color = albedo * light * clear;
    out.haze = haze.rgb * (exposure - clear);
#ifndef PLAIN
    out.film = vec3<f32>(grade.z, fract(floor(globals.time * 12.0) * 0.618) * 211.0, grade.w);
#ifndef PRINTED
    out.surface = i32(min(surface, LAST_LAYER));
#endif
#endif
#ifdef SUNLIT
    let ray = look.ray;
    let gap = look.gap;
    out.sun = albedo * look.sun.rgb * (v.extra.y * clear);
    let across = at.x - ray.z;
    let met = at.yz - ray.xy * across;
    out.gap = vec4<f32>(met.x - gap.z, gap.w - met.x, gap.x - met.y, met.y - gap.y);
    out.across = across * haze.w;
#endif
    return out;
}

#ifdef SUNLIT
// How much of the sun's disc the window's gap lets through to a point; a ramp is as soft as the eye can tell here.
fn through_gap(gap: vec4<f32>, softness: f32) -> f32 {
    let inside = min(gap.xz, gap.yw);
    let open = saturate(inside * (0.5 / max(softness, 0.004)) + vec2<f32>(0.5));
    return open.x * open.y * step(0.0, softness);
}
#endif

// A filmic curve (the fit by K. Narkowicz to the ACES reference, 2016).
fn film(x: vec3<f32>) -> vec3<f32> {
    return saturate((x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14));
}

#ifndef PLAIN
// Even noise, -0.5 to 0.5 (the sine-free hash of D. Hoskins, 2014).
fn noise(at: vec2<f32>) -> f32 {
    var p = fract(vec3<f32>(at.xyx) * 0.1031);
    p += dot(p, p.yzx + 33.33);
    return fract((p.x + p.y) * p.z) - 0.5;
}
#endif

@fragment
fn fragment(in: Varying) -> @location(0) vec4<f32> {
    var color = in.color;
#ifdef SUNLIT
    color += in.sun * through_gap(in.gap, in.across);
#endif
#ifdef PRINTED
    color *= textureSample(print_texture, print_sampler, in.uv).rgb;
#else
#ifndef PLAIN
    let rough = textureSample(surface_texture, surface_sampler, in.uv * 4.0, in.surface).r - 0.5;
    color *= 1.0 + rough * in.film.z;
#endif
#endif
    color = film(in.haze + color);
#ifdef ROOTS
    color = sqrt(color); // as the picture is kept
#endif
#ifndef PLAIN
    // Film grain: as strong in the eye in shadow as in light, so weaker in linear light where it is dark.
    let grain = noise(floor(in.clip.xy) + vec2<f32>(in.film.y)) * in.film.x;
#ifdef ROOTS
    color += grain;
#else
    color += 2.0 * grain * sqrt(color);
#endif
#endif
    return vec4<f32>(color, 1.0);
}
