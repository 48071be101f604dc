export const media = {
  picture: "Picture",
  pictureOf: "Picture of {{name}}",
  dropOne: "Choose a picture or drop it here",
  pictureHint: "JPEG, PNG, WebP or AVIF, up to {{megabytes}} MB",
  replacePicture: "Replace picture",
  removePicture: "Remove picture",
  pictureSaved: "The picture was saved",
  pictureRemoved: "The picture was removed",
}

export const documents = {
  title: "Documents",
  one: "Document",
  none: "No documents yet.",
  loading: "Loading documents",
  add: "Add document",
  hint: "Only you and those at Plaza who review your business can read it.",
  drop: "Choose a document or drop it here",
  types: "PDF, JPEG or PNG, up to 10 MB",
  what: "What it is",
  whatPlaceholder: "Business registration",
  done: "The document was added",
  download: "Download: {{name}}",
  removeOne: "Delete: {{name}}",
  remove: "You are about to delete {{name}}. This cannot be undone.",
  removed: "The document was deleted",
}

export const profile = {
  title: "My profile",
  edit: "Edit my profile",
  done: "Your profile was saved",
  ownPicture: "Your picture",
  phoneHint: "With the country code. Owners and managers of your business and Plaza see it.",
  languages: "Languages",
  languagesHint: "Which you speak, the preferred one first.",
  public: "What clients see",
  publicPage: "My page in the team",
  publicHint: "Name, job title, picture and text shown when clients choose",
  notPublic: "You are not shown in a team. Colleagues see this profile in the list of members.",
}
