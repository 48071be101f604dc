export const home = {
  whatDoYouNeed: "What do you need?",
  goodPlacesToStart: "Good places to start",
  allVenues: "All venues",
  howItWorks: "How it works",
  whereWeAre: "Where we are",
  lengthVenues: "{count, plural, one {# venue} other {# venues}}",
  bookTheGoodHours: "Book the good hours.",
  massageHairNailsAClass:
    "Massage, hair, nails, a class, a check-up: find the place, pick the person, and take a time that is really free. Held for you while you decide, confirmed in a minute.",
  find: "Find the place",
  findText:
    "Prices, people, opening hours and the rules for cancelling are all on the page before you decide.",
  take: "Take a free time",
  takeText:
    "What you see is free this second. Pick it and it is held for ten minutes: nobody can take it from you.",
  booked: "It is booked",
  bookedText: "No account needed. The venue has it in its calendar at once, and you get it by e-mail.",
} as const
