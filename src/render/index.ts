import { html } from './html/index.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import type { Renderer } from './renderer.js';

/** All formats that `render` knows. */
export const renderers: readonly Renderer[] = [html, markdown, json];
