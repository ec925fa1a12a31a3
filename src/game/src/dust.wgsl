// Draws dust in a sunbeam: adds to the picture what each vertex says. All light is worked out before.

#import bevy_sprite::mesh2d_view_bindings::view

struct Varying {
    @builtin(position) clip: vec4<f32>,
    @location(0) color: vec3<f32>, // linear RGB
};

// What is added to a root of 0.35, so that its square grows by about the light.
const ON_MIDDLING: f32 = 0.8;

@vertex
fn vertex(@location(0) position: vec3<f32>, @location(1) color: vec4<f32>) -> Varying {
    return Varying(view.clip_from_world * vec4<f32>(position, 1.0), color.rgb);
}

@fragment
fn fragment(in: Varying) -> @location(0) vec4<f32> {
#ifdef ROOTS
    // Added to a picture of square roots, as much as it would be to one of middling light.
    return vec4<f32>(in.color * ON_MIDDLING, 1.0);
#else
    return vec4<f32>(in.color, 1.0);
#endif
}
