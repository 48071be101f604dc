import type { ServiceSeed } from "../shapes"

export const klongAndCombNailRoomServices: readonly ServiceSeed[] = [
  {
    title: "Lunch-hour polish",
    category: "nails",
    description:
      "File, tidy, two coats and a fast top coat in forty minutes. You can hold your phone again at minute thirty.",
    options: [["40 minutes", 40, 420]],
  },
  {
    title: "Dry manicure, Russian style",
    category: "nails",
    description:
      "Cuticles cleaned with fine bits instead of water and clippers, so that gel can sit right against the skin. It looks fresh for a week longer.",
    options: [["75 minutes", 75, 1050]],
  },
  {
    title: "Cat-eye and chrome",
    category: "nails",
    description:
      "Magnetic gel that moves when you do, or a mirror powder over any colour. Bow shows you both on a test tip before you decide.",
    options: [["80 minutes", 80, 1200]],
    add_ons: [["Crystals on two nails", 10, 180]],
  },
  {
    title: "Pedicure with podology",
    category: "nails",
    description:
      "For corns, thick nails and cracked heels. Fern works with cream and a fine mill, explains what she sees, and refers you on when a doctor is needed.",
    options: [["60 minutes", 60, 980]],
  },
  {
    title: "Gel removal and rescue",
    category: "nails",
    description:
      "Old gel comes off by file and patience, then a keratin layer protects what is underneath. Take a break of two weeks afterwards; your nails will thank you.",
    options: [["45 minutes", 45, 480]],
  },
  {
    title: "Bridal set with trial",
    category: "nails",
    description:
      "A trial visit to find shape and shade, and a promise to keep the morning of the wedding free. The request is confirmed once Pim has checked the date.",
    options: [["120 minutes", 120, 2400]],
    manual: true,
    notice_minutes: 2880,
  },
]
