import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import { shadow } from "./vessels"

export function kettlebell(canvas: Canvas, colour: string): void {
  shadow(canvas, 90)
  canvas.stroke("M-44-112 Q-70-216 0-220 Q70-216 44-112", darker(colour, 0.2), 26)
  canvas.circle(
    0,
    -82,
    84,
    canvas.radial(
      [
        [0, lighter(colour, 0.35)],
        [0.6, colour],
        [1, darker(colour, 0.45)],
      ],
      [0.35, 0.3],
    ),
  )
  canvas.circle(0, -82, 34, darker(colour, 0.35))
  canvas.circle(0, -82, 27, lighter(colour, 0.15))
}

export function dumbbell(canvas: Canvas, colour: string, metal: string): void {
  shadow(canvas, 150)
  canvas.rect(
    -90,
    -66,
    180,
    24,
    canvas.linear([
      [0, lighter(metal, 0.4)],
      [1, darker(metal, 0.3)],
    ]),
    8,
  )
  for (const side of [-1, 1]) {
    const shade = canvas.linear([
      [0, lighter(colour, 0.3)],
      [0.5, colour],
      [1, darker(colour, 0.4)],
    ])
    canvas.rect(side > 0 ? 76 : -122, -104, 46, 104, shade, 12)
    canvas.rect(side > 0 ? 118 : -148, -90, 30, 76, shade, 10)
  }
}

export function rope(canvas: Canvas, colour: string): void {
  shadow(canvas, 120)
  for (let index = 0; index < 4; index++) {
    canvas.ellipse(
      0,
      -24 - index * 20,
      108 - index * 6,
      26,
      "none",
      `stroke="${index % 2 ? lighter(colour, 0.2) : colour}" stroke-width="16"`,
    )
  }
  canvas.rect(84, -64, 92, 26, darker(colour, 0.5), 12)
}

export function gloves(canvas: Canvas, colour: string): void {
  for (const [x, mirrored] of [
    [-78, false],
    [82, true],
  ] as const) {
    canvas.at(
      x,
      0,
      1,
      () => {
        shadow(canvas, 70)
        canvas.path(
          "M-58-60 Q-84-206 2-210 Q76-206 66-108 Q62-66 44-58Z",
          canvas.radial(
            [
              [0, lighter(colour, 0.4)],
              [0.7, colour],
              [1, darker(colour, 0.35)],
            ],
            [0.4, 0.3],
          ),
        )
        canvas.path("M44-158 Q86-164 80-116 Q74-86 46-96Z", darker(colour, 0.18))
        canvas.rect(-56, -62, 104, 62, lighter(colour, 0.75), 10)
        canvas.stroke("M-40-36 H32", darker(colour, 0.2), 7)
      },
      mirrored,
    )
  }
}

export function roller(canvas: Canvas, colour: string): void {
  shadow(canvas, 170)
  canvas.rect(
    -170,
    -108,
    330,
    110,
    canvas.linear([
      [0, lighter(colour, 0.35)],
      [0.5, colour],
      [1, darker(colour, 0.35)],
    ]),
    30,
  )
  for (let x = -140; x < 130; x += 44) canvas.rect(x, -106, 10, 106, darker(colour, 0.25), 5)
  canvas.ellipse(160, -53, 24, 54, darker(colour, 0.3))
  canvas.ellipse(160, -53, 14, 34, darker(colour, 0.65))
}

export function singingBowl(canvas: Canvas, colour: string): void {
  shadow(canvas, 110)
  canvas.ellipse(0, -4, 84, 22, "#7a3b3b")
  canvas.path(
    "M-116-106 Q-108-10-50-8 H50 Q108-10 116-106Z",
    canvas.linear(
      [
        [0, lighter(colour, 0.4)],
        [0.4, colour],
        [1, darker(colour, 0.45)],
      ],
      "right",
    ),
  )
  canvas.ellipse(0, -106, 116, 22, darker(colour, 0.45))
  canvas.ellipse(0, -102, 106, 17, darker(colour, 0.6))
  canvas.stroke("M60-120 L150-190", "#6b4630", 16)
  canvas.stroke("M120-168 L150-190", "#a23b3b", 20)
}
