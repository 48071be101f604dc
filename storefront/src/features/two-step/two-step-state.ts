import type { FormState } from "@/ui/form-state"

/** What has to be put into an authenticator app: as a picture to scan, as a link and as text. */
export type Enrolment = { factor: string; secret: string; url: string; picture: string }

export type TwoStepState = FormState & { enrolment?: Enrolment; codes?: string[] }
