// Draws a room of the set: painted albedo times baked light groups, the sun through the window's gap, haze, grade.
// It does no lighting of its own beyond mixing what was baked; there are no lights, shadow maps or passes after it.

#import bevy_sprite::mesh2d_functions as mesh_functions
#import bevy_sprite::mesh2d_view_bindings::{view, globals}

struct Look {
    sun: vec4<f32>,      // linear RGB times strength
    sky: vec4<f32>,      // linear RGB times strength times scale of the bake; w: how bright the window itself is
    lamp: vec4<f32>,     // w: how bright a shade itself is
    screen: vec4<f32>,   // w: how bright the glass itself is
    dawn: vec4<f32>,     // w: how bright the window itself is in dawn
    fill: vec4<f32>,     // w: breath, metres
    sun_dir: vec4<f32>,  // where the sun travels, in the room's axes; w: 1 if there is a sun
    gap: vec4<f32>,      // z of the near and far edge, y of the lower and upper edge of the window's gap
    wall: vec4<f32>,     // x of the window's plane, softness of the sun's edge (radians), time of the bake's breath
    haze: vec4<f32>,     // linear RGB, density per metre
    grade: vec4<f32>,    // exposure factor, vignette, grain, detail of surfaces
};

@group(2) @binding(0) var<uniform> look: Look;
@group(2) @binding(1) var print_texture: texture_2d<f32>;
@group(2) @binding(2) var print_sampler: sampler;
@group(2) @binding(3) var surface_texture: texture_2d_array<f32>;
@group(2) @binding(4) var surface_sampler: sampler;

struct Vertex {
    @builtin(instance_index) instance_index: u32,
    @location(0) position: vec3<f32>,
    @location(1) normal: vec4<f32>,
    @location(2) uv: vec2<f32>,
    @location(3) albedo: vec4<f32>,
    @location(4) light: vec4<f32>,
    @location(5) extra: vec4<f32>,
};

struct Varying {
    @builtin(position) clip: vec4<f32>,
    @location(0) place: vec3<f32>,
    @location(1) light: vec3<f32>,
    @location(2) albedo: vec3<f32>,
    @location(3) uv: vec2<f32>,
    @location(4) extra: vec3<f32>, // surface, sun facing and visibility, distance
};

const PRINT: f32 = 6.0;
const GLASS: f32 = 7.0;
const GLOW: f32 = 8.0;
const SHADE: f32 = 9.0;

@vertex
fn vertex(v: Vertex) -> Varying {
    var out: Varying;
    let surface = round(v.extra.x * 255.0);
    let breath = v.albedo.a * look.fill.w * sin(globals.time * 1.5);
    let position = v.position + v.normal.xyz * breath;
    let world_from_local = mesh_functions::get_world_from_local(v.instance_index);
    let world = mesh_functions::mesh2d_position_local_to_world(world_from_local, vec4<f32>(position, 1.0));
    out.clip = mesh_functions::mesh2d_position_world_to_clip(world);
    out.place = position;
    out.uv = v.uv;
    out.albedo = v.albedo.rgb * v.albedo.rgb; // stored as square roots
    let group = v.light * v.light;
    var light = look.fill.rgb * v.extra.z + look.sky.rgb * group.x + look.lamp.rgb * group.y
        + look.screen.rgb * group.z + look.dawn.rgb * group.w;
    if (surface == GLOW) {
        light += normalize(look.sky.rgb + vec3<f32>(1e-5)) * look.sky.w + normalize(look.dawn.rgb + vec3<f32>(1e-5)) * look.dawn.w;
    } else if (surface == SHADE) {
        light += normalize(look.lamp.rgb + vec3<f32>(1e-5)) * look.lamp.w;
    } else if (surface == GLASS) {
        light += vec3<f32>(look.screen.w);
    }
    out.light = light;
    let facing = max(dot(v.normal.xyz, -look.sun_dir.xyz), 0.0) * v.extra.y * look.sun_dir.w;
    out.extra = vec3<f32>(surface, facing, distance(world.xyz, view.world_position));
    return out;
}

// How much of the sun's disc the window's gap lets through to a point.
fn through_gap(place: vec3<f32>) -> f32 {
    let back = (place.x - look.wall.x) / max(look.sun_dir.x, 1e-3);
    let at = place - look.sun_dir.xyz * back;
    let soft = max(back * look.wall.y, 0.004);
    let z = smoothstep(-soft, soft, look.gap.x - at.z) * smoothstep(-soft, soft, at.z - look.gap.y);
    let y = smoothstep(-soft, soft, at.y - look.gap.z) * smoothstep(-soft, soft, look.gap.w - at.y);
    return z * y * step(0.0, back);
}

// A filmic curve (the fit by K. Narkowicz to the ACES reference, 2016).
fn film(x: vec3<f32>) -> vec3<f32> {
    return clamp((x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14), vec3<f32>(0.0), vec3<f32>(1.0));
}

fn noise(at: vec2<f32>) -> f32 {
    return fract(sin(dot(at, vec2<f32>(12.9898, 78.233))) * 43758.547);
}

@fragment
fn fragment(in: Varying) -> @location(0) vec4<f32> {
    let surface = round(in.extra.x);
    let printed = textureSample(print_texture, print_sampler, in.uv).rgb;
    let detail = textureSample(surface_texture, surface_sampler, in.uv * 4.0, i32(min(surface, 5.0))).r;
    let is_print = surface == PRINT || surface == GLASS;
    let painted = in.albedo * select(vec3<f32>(1.0 + (detail - 0.5) * look.grade.w), printed, is_print);
    var color = painted * (in.light + look.sun.rgb * (in.extra.y * through_gap(in.place)));
    color = mix(color, look.haze.rgb, 1.0 - exp(-look.haze.w * in.extra.z));
    color = film(color * look.grade.x);
    let at = (in.clip.xy - view.viewport.xy) / view.viewport.zw - vec2<f32>(0.5);
    color *= 1.0 - look.grade.y * smoothstep(0.25, 0.8, length(at));
    // Film grain: as strong in the eye in shadow as in light, so weaker in linear light where it is dark.
    let grain = noise(floor(in.clip.xy) + vec2<f32>(fract(floor(globals.time * 12.0) * 0.618) * 211.0)) - 0.5;
    color += grain * look.grade.z * (sqrt(color) + vec3<f32>(0.02));
    return vec4<f32>(color, 1.0);
}
