/** One drawn picture: its SVG, its size in pixels, and what it shows in words. */
export interface Picture {
  svg: string
  alt: string
}
