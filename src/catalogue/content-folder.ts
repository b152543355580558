/** Where the content lies. The benchmark builds the same site over a generated folder. */
export const contentFolder = process.env['TOOLBOX_CONTENT'] ?? 'content';
