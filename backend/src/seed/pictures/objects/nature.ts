import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import { shadow } from "./vessels"

export function stones(canvas: Canvas, colour: string): void {
  shadow(canvas, 110)
  const sizes = [104, 84, 62, 40]
  let y = 0
  for (const [index, width] of sizes.entries()) {
    const height = width * 0.42
    y -= height
    const shade = canvas.linear([
      [0, lighter(colour, 0.35)],
      [0.5, colour],
      [1, darker(colour, 0.45)],
    ])
    canvas.ellipse((index % 2) * 10 - 5, y + height / 2, width, height / 1.7, shade)
    y += height * 0.1
  }
}

export function flower(canvas: Canvas, petal: string, heart: string): void {
  for (let index = 0; index < 5; index++) {
    canvas.turned(index * 72, 0, -46, () => {
      const shade = canvas.radial(
        [
          [0, heart],
          [0.5, lighter(petal, 0.5)],
          [1, petal],
        ],
        [0.5, 1],
      )
      canvas.path("M0-46 Q-40-88 0-118 Q40-88 0-46Z", shade)
    })
  }
  canvas.circle(0, -46, 9, heart)
}

export function sprig(canvas: Canvas, leaf: string): void {
  canvas.stroke("M0 0 Q18-110 4-250", darker(leaf, 0.3), 5)
  for (let index = 0; index < 7; index++) {
    const y = -50 - index * 30
    for (const side of [-1, 1]) {
      const reach = side * (74 - index * 5)
      const shade = side > 0 ? lighter(leaf, 0.15) : leaf
      canvas.path(
        `M8 ${y} Q${reach * 0.6} ${y - 50} ${reach} ${y - 36} Q${reach * 0.7} ${y + 6} 8 ${y}Z`,
        shade,
      )
    }
  }
}

export function candle(canvas: Canvas, wax: string, glass: string): void {
  canvas.circle(
    0,
    -150,
    130,
    canvas.radial([
      [0, "#ffd98a", 0.65],
      [1, "#ffd98a", 0],
    ]),
  )
  shadow(canvas, 60)
  canvas.rect(
    -54,
    -116,
    108,
    118,
    canvas.linear(
      [
        [0, lighter(glass, 0.3)],
        [1, darker(glass, 0.2)],
      ],
      "right",
    ),
    12,
  )
  canvas.rect(-46, -100, 92, 94, wax, 8)
  canvas.rect(-2, -122, 4, 24, "#4a3b30")
  canvas.path("M0-176 Q24-136 0-116 Q-24-136 0-176Z", "#ffb545")
  canvas.path("M0-152 Q11-132 0-120 Q-11-132 0-152Z", "#fff3c4")
}

export function soap(canvas: Canvas, colour: string): void {
  shadow(canvas, 112)
  canvas.rect(
    -104,
    -62,
    208,
    64,
    canvas.linear([
      [0, lighter(colour, 0.35)],
      [1, darker(colour, 0.15)],
    ]),
    20,
  )
  canvas.rect(
    -92,
    -96,
    184,
    44,
    canvas.linear([
      [0, lighter(colour, 0.5)],
      [1, colour],
    ]),
    18,
  )
  canvas.path("M-30-76 Q0-98 30-76 Q0-58-30-76Z", darker(colour, 0.2), 'opacity="0.6"')
  canvas.rect(-40, -62, 80, 64, lighter(colour, 0.7), 0, 'opacity="0.85"')
}

export function pouches(canvas: Canvas, cloth: string, herb: string): void {
  for (const [x, scale] of [
    [-62, 1],
    [64, 0.86],
  ] as const) {
    canvas.at(x, 0, scale, () => {
      shadow(canvas, 64)
      canvas.circle(
        0,
        -58,
        62,
        canvas.radial(
          [
            [0, lighter(cloth, 0.3)],
            [1, darker(cloth, 0.2)],
          ],
          [0.35, 0.3],
        ),
      )
      canvas.path("M-18-112 L-26-196 Q0-210 26-196 L18-112Z", darker(cloth, 0.08))
      canvas.rect(-21, -126, 42, 14, herb, 6)
      canvas.stroke("M-14-190 L-6-130 M10-194 L4-130", darker(cloth, 0.3), 3)
    })
  }
}
