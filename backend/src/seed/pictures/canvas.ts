/** A colour with the place (0 to 1) it has in a gradient, and how opaque it is. */
export type Stop = readonly [place: number, colour: string, opacity?: number]

/** Collects the shapes of one picture as SVG. Sizes are pixels, the origin is the top left corner. */
export class Canvas {
  private readonly definitions: string[] = []
  private readonly shapes: string[] = []

  constructor(
    readonly width: number,
    readonly height: number,
  ) {}

  /** A gradient that runs from the top down, or from left to right; answers the fill to use. */
  linear(stops: readonly Stop[], direction: "down" | "right" = "down"): string {
    const axis = direction === "down" ? 'x1="0" y1="0" x2="0" y2="1"' : 'x1="0" y1="0" x2="1" y2="0"'
    return this.define((id) => `<linearGradient id="${id}" ${axis}>${stopsOf(stops)}</linearGradient>`)
  }

  /** A gradient from the middle of the shape outwards. */
  radial(stops: readonly Stop[], centre: readonly [number, number] = [0.5, 0.5]): string {
    const at = `cx="${centre[0]}" cy="${centre[1]}" r="0.5"`
    return this.define((id) => `<radialGradient id="${id}" ${at}>${stopsOf(stops)}</radialGradient>`)
  }

  rect(x: number, y: number, width: number, height: number, fill: string, radius = 0, extra = ""): void {
    this.add(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${radius}"`,
      fill,
      extra,
    )
  }

  ellipse(x: number, y: number, rx: number, ry: number, fill: string, extra = ""): void {
    this.add(`<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}"`, fill, extra)
  }

  circle(x: number, y: number, radius: number, fill: string, extra = ""): void {
    this.ellipse(x, y, radius, radius, fill, extra)
  }

  path(d: string, fill: string, extra = ""): void {
    this.add(`<path d="${d}"`, fill, extra)
  }

  /** A line along `d` with round ends. */
  stroke(d: string, colour: string, width: number, extra = ""): void {
    const line = `stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"`
    this.add(`<path d="${d}"`, "none", `${line} ${extra}`)
  }

  polygon(points: readonly (readonly [number, number])[], fill: string, extra = ""): void {
    this.add(`<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}"`, fill, extra)
  }

  /** What `draw` adds is moved to (x, y) and scaled around that point. */
  at(x: number, y: number, scale: number, draw: () => void, mirrored = false): void {
    this.shapes.push(
      `<g transform="translate(${n(x)} ${n(y)}) scale(${n(mirrored ? -scale : scale)} ${n(scale)})">`,
    )
    draw()
    this.shapes.push("</g>")
  }

  /** What `draw` adds is turned by degrees around (x, y). */
  turned(degrees: number, x: number, y: number, draw: () => void): void {
    this.shapes.push(`<g transform="rotate(${n(degrees)} ${n(x)} ${n(y)})">`)
    draw()
    this.shapes.push("</g>")
  }

  /** What `draw` adds is seen inside the rectangle only. */
  inside(x: number, y: number, width: number, height: number, radius: number, draw: () => void): void {
    const shape = `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${radius}"/>`
    const clip = this.define((id) => `<clipPath id="${id}">${shape}</clipPath>`)
    this.shapes.push(`<g clip-path="${clip}">`)
    draw()
    this.shapes.push("</g>")
  }

  toString(): string {
    const size = `width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`
    const definitions = `<defs>${this.definitions.join("")}</defs>`
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${definitions}${this.shapes.join("")}</svg>`
  }

  private define(write: (id: string) => string): string {
    const id = `d${this.definitions.length}`
    this.definitions.push(write(id))
    return `url(#${id})`
  }

  private add(shape: string, fill: string, extra: string): void {
    this.shapes.push(`${shape} fill="${fill}" ${extra}/>`)
  }
}

const n = (value: number) => Math.round(value * 100) / 100

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(([place, colour, opacity = 1]) => {
      return `<stop offset="${place}" stop-color="${colour}" stop-opacity="${opacity}"/>`
    })
    .join("")
}
