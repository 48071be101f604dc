import type { ServiceSeed } from "../shapes"

export const spreeUndLindeKreuzbergServices: readonly ServiceSeed[] = [
  {
    title: "Haircut by the hour",
    category: "hair",
    description:
      "You book time, not a gender. Forty-five minutes are enough for short hair, an hour for long, ninety when something is to change.",
    options: [
      ["45 minutes", 45, 52],
      ["60 minutes", 60, 68],
      ["90 minutes", 90, 95],
    ],
  },
  {
    title: "Plant colour",
    category: "hair",
    description:
      "Henna, indigo and walnut on washed hair, left on under a warm towel while you read. It only ever goes darker or warmer, and Jule says so beforehand.",
    options: [["150 minutes", 150, 125]],
    notice_minutes: 1440,
  },
  {
    title: "Wash and finish",
    category: "hair",
    description:
      "A long head massage at the basin, then air or brush. People have been known to book it without needing clean hair.",
    options: [["40 minutes", 40, 38]],
  },
  {
    title: "Fade and beard",
    category: "barber",
    description:
      "Clipper fade, beard line with the razor, hot towel with a drop of bergamot. Emre finishes the neck by hand.",
    options: [["60 minutes", 60, 49]],
    add_ons: [["Ear flaming", 5, 6]],
  },
  {
    title: "Classic shave",
    category: "barber",
    description:
      "Two passes, warm lather, cold alum. In winter the blanket is heated, in summer the window is open to the lime tree.",
    options: [["40 minutes", 40, 36]],
  },
  {
    title: "Back and neck therapy",
    category: "massage",
    description:
      "Katrin tests where it is stuck, works there, and shows you one exercise. With a doctor's note some insurers pay part of it.",
    options: [
      ["45 minutes", 45, 58],
      ["60 minutes", 60, 74],
    ],
  },
  {
    title: "Whole-body massage",
    category: "massage",
    description:
      "Classic strokes with cold-pressed almond oil, from the feet to the scalp. The room is at twenty-five degrees and the phone of the shop does not ring back here.",
    options: [
      ["60 minutes", 60, 72],
      ["90 minutes", 90, 102],
    ],
  },
]
