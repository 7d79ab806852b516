import { QRCode } from 'antd'
import { accountTexts } from './account-texts.ts'

/** The address of a key, to be scanned. It is drawn here: no other program learns it. */
export function FactorPicture({ uri }: { readonly uri: string }) {
  return (
    <div className="picture" role="img" aria-label={accountTexts.factor.picture}>
      <div aria-hidden="true">
        <QRCode value={uri} type="svg" size={184} bordered={false} color="#000000" bgColor="#ffffff" />
      </div>
    </div>
  )
}
