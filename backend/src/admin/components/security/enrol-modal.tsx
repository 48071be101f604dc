import { FocusModal } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"

import type { Enrolment } from "../../lib/sign-in/two-step"
import { EnrolForm } from "./enrol-form"
import { RecoveryCodes } from "./recovery-codes"

type Props = {
  enrolment: Enrolment
  /** called when it was turned on and the recovery codes were put away, or it was given up before */
  onClose: () => void
}

/** Sets up two-step verification: scan, enter the first code, put the recovery codes away. */
export function EnrolModal({ enrolment, onClose }: Props) {
  const { t } = useTranslation()
  const [codes, setCodes] = useState<string[] | null>(null)
  return (
    // The recovery codes are told once: only their own button closes them.
    <FocusModal open onOpenChange={(open) => !open && !codes && onClose()}>
      <FocusModal.Content aria-describedby={undefined}>
        <FocusModal.Title asChild>
          <span className="sr-only">{t("plaza.security.enrol.title")}</span>
        </FocusModal.Title>
        <FocusModal.Body className="flex justify-center overflow-y-auto px-4 py-8">
          <div className="w-full max-w-[480px]">
            {codes ? (
              <RecoveryCodes codes={codes} onKept={onClose} />
            ) : (
              <EnrolForm enrolment={enrolment} onEnrolled={setCodes} />
            )}
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
