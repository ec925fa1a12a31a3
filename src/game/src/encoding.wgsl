// Decodes the picture, which materials leave as square roots of linear light, for the screen. It does nothing else.

#import bevy_core_pipeline::fullscreen_vertex_shader::FullscreenVertexOutput

@group(0) @binding(0) var picture: texture_2d<f32>;
@group(0) @binding(1) var picture_sampler: sampler;

@fragment
fn fs_main(in: FullscreenVertexOutput) -> @location(0) vec4<f32> {
    let root = textureSample(picture, picture_sampler, in.uv);
    return vec4<f32>(root.rgb * root.rgb, root.a);
}
