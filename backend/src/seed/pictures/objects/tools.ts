import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"
import { cup, shadow } from "./vessels"

export function comb(canvas: Canvas, colour: string): void {
  canvas.turned(-8, 0, 0, () => {
    canvas.rect(
      -130,
      -74,
      260,
      26,
      canvas.linear([
        [0, lighter(colour, 0.3)],
        [1, colour],
      ]),
      12,
    )
    for (let x = -122; x < 124; x += x < 0 ? 14 : 9)
      canvas.rect(x, -54, x < 0 ? 6 : 4, 54, darker(colour, 0.1), 2)
  })
}

export function scissors(canvas: Canvas, metal: string, grip: string): void {
  const steel = canvas.linear(
    [
      [0, lighter(metal, 0.5)],
      [1, darker(metal, 0.25)],
    ],
    "right",
  )
  for (const side of [-1, 1]) {
    canvas.turned(side * 15, 0, -120, () => {
      canvas.path(`M${-side * 10}-120 L${side * 3}-300 L${side * 12}-120Z`, steel)
      canvas.stroke("M0-122 V-66", darker(metal, 0.2), 12)
      canvas.ellipse(0, -34, 26, 34, "none", `stroke="${grip}" stroke-width="13"`)
    })
  }
  canvas.circle(0, -124, 9, darker(metal, 0.5))
}

export function dryer(canvas: Canvas, colour: string): void {
  shadow(canvas, 90)
  canvas.path(
    "M-24-120 L34-120 L48 0 H-2Z",
    canvas.linear([
      [0, colour],
      [1, darker(colour, 0.4)],
    ]),
  )
  canvas.path(
    "M-150-214 L70-232 Q112-232 112-178 Q112-120 70-120 L-150-146Z",
    canvas.linear([
      [0, lighter(colour, 0.35)],
      [1, darker(colour, 0.2)],
    ]),
  )
  canvas.rect(-170, -220, 30, 82, "#2c2f38", 6)
  canvas.circle(72, -176, 36, darker(colour, 0.35))
  canvas.circle(72, -176, 22, lighter(colour, 0.2))
}

export function brush(canvas: Canvas, handle: string, hair: string): void {
  shadow(canvas, 52)
  canvas.path(
    "M-44-118 Q-60-230 0-246 Q60-230 44-118Z",
    canvas.linear([
      [0, lighter(hair, 0.5)],
      [1, hair],
    ]),
  )
  canvas.rect(-46, -126, 92, 22, "#cfa75a", 6)
  canvas.path(
    "M-38-104 Q-52-40-34 0 H34 Q52-40 38-104Z",
    canvas.linear(
      [
        [0, lighter(handle, 0.35)],
        [0.5, handle],
        [1, darker(handle, 0.3)],
      ],
      "right",
    ),
  )
}

export function hairBrush(canvas: Canvas, handle: string, pad: string): void {
  canvas.turned(24, 0, -130, () => {
    canvas.rect(
      -17,
      -130,
      34,
      150,
      canvas.linear(
        [
          [0, lighter(handle, 0.25)],
          [1, darker(handle, 0.2)],
        ],
        "right",
      ),
      16,
    )
    canvas.ellipse(0, -206, 66, 98, handle)
    canvas.ellipse(0, -206, 50, 80, pad)
    for (let y = -264; y <= -150; y += 19) {
      for (let x = -30; x <= 30; x += 15) canvas.circle(x, y, 3.4, darker(pad, 0.5))
    }
  })
}

export function razor(canvas: Canvas, handle: string, metal: string): void {
  canvas.turned(-32, 0, -60, () => {
    canvas.rect(
      -20,
      -70,
      230,
      26,
      canvas.linear([
        [0, lighter(handle, 0.35)],
        [1, darker(handle, 0.25)],
      ]),
      13,
    )
    canvas.turned(-128, 0, -58, () => {
      canvas.path(
        "M0-76 H196 Q214-70 206-40 H12Z",
        canvas.linear([
          [0, darker(metal, 0.15)],
          [1, lighter(metal, 0.6)],
        ]),
      )
    })
    canvas.circle(0, -58, 8, "#cfa75a")
  })
}

export function toothbrushes(canvas: Canvas, colour: string, other: string): void {
  for (const [lean, tint] of [
    [-14, colour],
    [12, other],
  ] as const) {
    canvas.turned(lean, 0, -40, () => {
      canvas.rect(
        -8,
        -290,
        16,
        250,
        canvas.linear([
          [0, lighter(tint, 0.4)],
          [1, tint],
        ]),
        8,
      )
      canvas.rect(8, -290, 24, 54, lighter(tint, 0.8), 5)
      canvas.rect(22, -290, 10, 54, tint, 4)
    })
  }
  cup(canvas, lighter(colour, 0.7))
}

export function tooth(canvas: Canvas): void {
  shadow(canvas, 80)
  canvas.path(
    "M-78-168 Q-82-236-24-230 Q0-222 24-230 Q82-236 78-168 Q76-120 58-80 Q48 2 28 0 Q14-4 12-56 Q0-84-12-56 Q-14-4-28 0 Q-48 2-58-80 Q-76-120-78-168Z",
    canvas.linear([
      [0, "#ffffff"],
      [0.7, "#eef4f7"],
      [1, "#c9dbe4"],
    ]),
  )
  canvas.stroke("M-52-182 Q-48-208-24-208", "#ffffff", 9)
}

export function file(canvas: Canvas, colour: string): void {
  canvas.turned(-20, 0, 0, () => {
    canvas.rect(-140, -20, 280, 26, colour, 13)
    canvas.rect(-140, -20, 280, 8, lighter(colour, 0.5), 4)
  })
}
