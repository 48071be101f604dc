import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import { shadow } from "./vessels"

export function towels(canvas: Canvas, colours: readonly string[]): void {
  shadow(canvas, 140)
  colours.forEach((colour, index) => {
    const y = -(index + 1) * 50
    const shade = canvas.linear([
      [0, lighter(colour, 0.3)],
      [0.7, colour],
      [1, darker(colour, 0.2)],
    ])
    canvas.rect(-130 + index * 6, y, 260 - index * 12, 48, shade, 22)
    canvas.stroke(`M${-104 + index * 6} ${y + 25} H${118 - index * 8}`, darker(colour, 0.15), 3)
  })
}

export function rolledMat(canvas: Canvas, colour: string, strap: string): void {
  shadow(canvas, 170)
  canvas.rect(
    -150,
    -92,
    290,
    92,
    canvas.linear([
      [0, lighter(colour, 0.3)],
      [0.45, colour],
      [1, darker(colour, 0.35)],
    ]),
    40,
  )
  canvas.ellipse(140, -46, 26, 46, darker(colour, 0.18))
  canvas.ellipse(140, -46, 17, 31, lighter(colour, 0.2))
  canvas.ellipse(140, -46, 8, 15, darker(colour, 0.4))
  for (const x of [-92, 58]) canvas.rect(x, -94, 20, 96, strap, 4)
  canvas.stroke("M-82-94 Q-10-190 68-94", strap, 9)
}

export function bolster(canvas: Canvas, colour: string): void {
  shadow(canvas, 180)
  canvas.rect(
    -180,
    -108,
    360,
    110,
    canvas.linear([
      [0, lighter(colour, 0.35)],
      [0.5, colour],
      [1, darker(colour, 0.3)],
    ]),
    52,
  )
  canvas.stroke("M-140-104 Q-128-54-140-4 M140-104 Q128-54 140-4", darker(colour, 0.3), 4)
}

export function shirt(canvas: Canvas, colour: string, print: string): void {
  canvas.path(
    "M-60-270 Q0-236 60-270 L136-224 L106-158 L78-172 V0 H-78 V-172 L-106-158 L-136-224Z",
    canvas.linear([
      [0, lighter(colour, 0.15)],
      [1, darker(colour, 0.15)],
    ]),
  )
  canvas.stroke("M-44-264 Q0-226 44-264", darker(colour, 0.3), 6)
  canvas.circle(0, -150, 32, print)
  canvas.path("M-20-140 Q0-186 20-140Z", lighter(print, 0.5))
}

export function band(canvas: Canvas, colour: string): void {
  shadow(canvas, 120)
  for (const [index, tint] of [colour, lighter(colour, 0.3), darker(colour, 0.25)].entries()) {
    canvas.stroke(
      `M-110 ${-34 - index * 62} Q0 ${-84 - index * 62} 110 ${-34 - index * 62} Q0 ${16 - index * 62}-110 ${-34 - index * 62}Z`,
      tint,
      20,
    )
  }
}

export function blocks(canvas: Canvas, colour: string, other: string): void {
  shadow(canvas, 130)
  canvas.rect(
    -120,
    -82,
    232,
    84,
    canvas.linear([
      [0, lighter(colour, 0.25)],
      [1, darker(colour, 0.12)],
    ]),
    10,
  )
  canvas.rect(
    -84,
    -162,
    200,
    78,
    canvas.linear([
      [0, lighter(other, 0.25)],
      [1, darker(other, 0.12)],
    ]),
    10,
  )
}
