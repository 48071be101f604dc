export const gallery = {
  picturesOf: "Pictures of {name}",
  enlarge: "Enlarge: {picture}",
  allPictures: "{count, plural, one {Show the picture} other {All # pictures}}",
  pictureOf: "Picture {position} of {count}",
  close: "Close",
  previous: "Previous picture",
  next: "Next picture",
} as const
