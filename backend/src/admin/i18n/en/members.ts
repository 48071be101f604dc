export const roles = {
  admin: "Platform admin",
  support: "Support",
  moderator: "Moderator",
  finance: "Finance",
  owner: "Owner",
  manager: "Manager",
  staff: "Staff",
}

export const members = {
  domain: "Members",
  subtitle: "Those who may sign in, and what they may do",
  platform: "Plaza",
  fields: {
    role: "Role",
    since: "Since",
    staffMember: "Staff member",
    staffMemberHint: "Whose visits and calendar they see. Staff without one see nothing.",
    nobody: "None",
  },
  empty: { heading: "No members yet", description: "Those who accept an invitation appear here." },
  edit: { title: "Edit member", done: "The member was saved" },
  remove: {
    label: "Remove",
    description: "{{name}} can no longer sign in here. Visits and history stay; you can invite them again.",
    done: "{{name}} was removed",
  },
  resetTwoStep: {
    label: "Turn off two-step verification",
    description:
      "{{name}} signs in by password alone then, is signed out everywhere and told by mail. Make sure that it is really them who asks.",
    done: "{{name}} can set up two-step verification anew",
  },
  invites: {
    title: "Invitations",
    subtitle: "Waiting to be accepted",
    expires: "Valid until",
    status: { pending: "Pending", expired: "Expired" },
    empty: { heading: "No open invitations", description: "Invite someone by their e-mail address." },
    invite: "Invite",
    create: {
      title: "Invite member",
      hint: "They get a mail with a link that is valid for seven days.",
      done: "The invitation was sent",
    },
    resend: { label: "Send again", done: "The invitation was sent again; the link before no longer works" },
    withdraw: {
      label: "Withdraw",
      description: "The link in the invitation to {{email}} stops working.",
      done: "The invitation was withdrawn",
    },
  },
}

export const accessKeys = {
  domain: "Access keys",
  subtitle: "Secret keys with which other systems act for you",
  fields: { key: "Key", expires: "Expires", lastUsed: "Last used", never: "Never" },
  empty: { heading: "No access keys yet", description: "Create one for a till, a calendar or a website." },
  create: {
    title: "Create access key",
    hint: "A key may do what its role may do. Give each system its own.",
    expiresHint: "Refused from the end of this day on; leave it empty for a key without an end.",
    done: "The key was created",
  },
  token: {
    title: "Your new key",
    hint: "Copy it now: it is shown this once and kept nowhere.",
    copy: "Copy the key",
    close: "I have copied it",
  },
  revoke: {
    label: "Revoke",
    description: "Whatever uses {{title}} is refused at once. This cannot be undone.",
    done: "{{title}} was revoked",
  },
}
