import type { ServiceSeed } from "../shapes"

export const siamClearAsokServices: readonly ServiceSeed[] = [
  {
    title: "Check-up with small x-rays",
    category: "dental",
    description:
      "Examination of teeth, gums and bite, two bitewing pictures, and a plan with prices on paper. If nothing needs doing, the plan says exactly that.",
    options: [["30 minutes", 30, 900]],
  },
  {
    title: "Cleaning and polish",
    category: "dental",
    description:
      "Ultrasonic scaling, hand finish between the teeth and a mild polish. Sunee shows you on a mirror where your brush does not reach.",
    options: [
      ["45 minutes", 45, 1300],
      ["60 minutes, heavy tartar", 60, 1700],
    ],
    add_ons: [["Air polishing for stains", 15, 600]],
  },
  {
    title: "Tooth-coloured filling",
    category: "dental",
    description:
      "One composite filling, matched to your shade in daylight, local anaesthetic included. Larger defects get a quote for a ceramic inlay instead.",
    options: [
      ["One surface", 40, 1500],
      ["Two or three surfaces", 60, 2400],
    ],
  },
  {
    title: "Whitening in the practice",
    category: "dental",
    description:
      "Three rounds of gel under a cold light, gums covered, about four to six shades lighter. We check for cracks first and say no when there are any.",
    options: [["90 minutes", 90, 6900]],
  },
  {
    title: "Ceramic crown, first visit",
    category: "dental",
    description:
      "Preparation, digital scan and a temporary crown that you can eat with. The final one is milled downstairs and fitted about a week later. The practice confirms the request after looking at your x-ray.",
    options: [["90 minutes", 90, 9500]],
    manual: true,
    notice_minutes: 1440,
  },
  {
    title: "A talk before anything else",
    category: "dental",
    description:
      "Half an hour with a dentist in an ordinary chair. No instruments, no light; you ask, we answer, and you decide whether to come back.",
    options: [["30 minutes", 30, 500]],
  },
  {
    title: "Wisdom tooth assessment",
    category: "dental",
    description:
      "A panoramic picture and an honest opinion on whether the tooth should go. If so, you are told how long you will be swollen and what to cook beforehand.",
    options: [["40 minutes", 40, 1400]],
  },
]
