import type { Canvas } from "../canvas"
import { darker, lighter } from "../colour"

/** Everything here stands on (0, 0) and takes the colour of its glass, clay or metal. */
const round = (canvas: Canvas, colour: string) =>
  canvas.linear(
    [
      [0, darker(colour, 0.28)],
      [0.25, lighter(colour, 0.35)],
      [0.55, colour],
      [1, darker(colour, 0.35)],
    ],
    "right",
  )

export function shadow(canvas: Canvas, width: number): void {
  canvas.ellipse(8, 3, width, width * 0.14, "#000000", 'opacity="0.2"')
}

export function bottle(canvas: Canvas, colour: string, label: string): void {
  shadow(canvas, 66)
  canvas.path(
    "M-52 0 V-150 Q-52-184-22-196 V-226 H22 V-196 Q52-184 52-150 V0 Q52 6 44 6 H-44 Q-52 6-52 0Z",
    round(canvas, colour),
  )
  canvas.rect(-26, -262, 52, 40, round(canvas, darker(colour, 0.5)), 6)
  canvas.rect(-52, -130, 104, 88, label, 2)
  canvas.stroke("M-30-104 H30 M-30-86 H12", darker(label, 0.45), 5, 'opacity="0.7"')
}

export function pump(canvas: Canvas, colour: string, label: string): void {
  shadow(canvas, 70)
  canvas.rect(-58, -190, 116, 196, round(canvas, colour), 18)
  canvas.rect(-20, -214, 40, 28, darker(colour, 0.45), 4)
  canvas.stroke("M0-214 V-250 H44 Q54-250 54-238", darker(colour, 0.5), 12)
  canvas.rect(-58, -140, 116, 96, label)
  canvas.circle(0, -92, 24, darker(label, 0.2), 'opacity="0.55"')
}

export function dropper(canvas: Canvas, colour: string, label: string): void {
  shadow(canvas, 54)
  canvas.rect(-46, -120, 92, 124, round(canvas, colour), 12)
  canvas.rect(-18, -140, 36, 24, darker(colour, 0.2))
  canvas.rect(-22, -172, 44, 36, "#20232b", 5)
  canvas.path("M-14-172 Q-18-226 0-230 Q18-226 14-172Z", "#333843")
  canvas.rect(-46, -92, 92, 60, label)
  canvas.stroke("M-24-70 H24 M-24-54 H6", darker(label, 0.4), 4)
}

export function jar(canvas: Canvas, colour: string, lid: string): void {
  shadow(canvas, 90)
  canvas.rect(-80, -96, 160, 100, round(canvas, colour), 22)
  canvas.rect(-84, -136, 168, 46, round(canvas, lid), 10)
  canvas.rect(-52, -70, 104, 40, lighter(colour, 0.55), 3)
}

export function tube(canvas: Canvas, colour: string, cap: string): void {
  shadow(canvas, 52)
  canvas.path("M-56-250 H56 L40-42 H-40Z", round(canvas, colour))
  canvas.rect(-56, -262, 112, 16, darker(colour, 0.18), 2)
  canvas.rect(-40, -44, 80, 46, round(canvas, cap), 6)
  canvas.stroke("M-24-190 H24 M-24-166 H10", lighter(colour, 0.65), 8)
}

export function polish(canvas: Canvas, colour: string): void {
  shadow(canvas, 46)
  canvas.path("M-42 0 Q-50-76-20-84 H20 Q50-76 42 0 Q0 8-42 0Z", round(canvas, colour))
  canvas.path("M-18-84 L-14-196 Q0-204 14-196 L18-84Z", round(canvas, "#23252d"))
  canvas.ellipse(-20, -44, 7, 22, "#ffffff", 'opacity="0.45"')
}

export function bowl(canvas: Canvas, colour: string, filling: string): void {
  shadow(canvas, 120)
  canvas.path("M-130-92 Q-116 0-46 4 H46 Q116 0 130-92Z", round(canvas, colour))
  canvas.ellipse(0, -92, 130, 26, darker(colour, 0.25))
  canvas.ellipse(0, -88, 116, 20, filling)
  canvas.ellipse(-34, -91, 40, 6, "#ffffff", 'opacity="0.35"')
}

export function cup(canvas: Canvas, colour: string): void {
  shadow(canvas, 60)
  canvas.stroke("M52-104 Q100-100 90-60 Q82-34 46-36", darker(colour, 0.15), 14)
  canvas.path("M-60-130 H60 L50-8 Q48 2 38 2 H-38 Q-48 2-50-8Z", round(canvas, colour))
  canvas.ellipse(0, -130, 60, 12, darker(colour, 0.3))
}

export function tin(canvas: Canvas, colour: string, label: string): void {
  shadow(canvas, 78)
  canvas.rect(-70, -176, 140, 180, round(canvas, colour), 8)
  canvas.ellipse(0, -178, 70, 15, lighter(colour, 0.3))
  canvas.ellipse(0, -190, 60, 12, darker(colour, 0.2))
  canvas.rect(-70, -128, 140, 84, label)
  canvas.path("M0-116 Q34-92 0-56 Q-34-92 0-116Z", darker(label, 0.3), 'opacity="0.7"')
}

export function flask(canvas: Canvas, colour: string): void {
  shadow(canvas, 52)
  canvas.path(
    "M-48 0 V-196 Q-48-226-28-236 H28 Q48-226 48-196 V0 Q48 6 40 6 H-40 Q-48 6-48 0Z",
    round(canvas, colour),
  )
  canvas.rect(-30, -276, 60, 44, round(canvas, "#3a3f4a"), 8)
  canvas.stroke("M-18-276 Q0-312 18-276", "#3a3f4a", 9)
  canvas.rect(-48, -70, 96, 14, lighter(colour, 0.4))
}
