import { FocusModal } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { RecoveryCodes } from "./recovery-codes"

/** New recovery codes over the page; only their own button closes them. */
export function RecoveryModal({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <FocusModal open>
      <FocusModal.Content aria-describedby={undefined}>
        <FocusModal.Title asChild>
          <span className="sr-only">{t("plaza.security.recovery.title")}</span>
        </FocusModal.Title>
        <FocusModal.Body className="flex justify-center overflow-y-auto px-4 py-8">
          <div className="w-full max-w-[480px]">
            <RecoveryCodes codes={codes} onKept={onClose} />
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
