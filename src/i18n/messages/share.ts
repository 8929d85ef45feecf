/** Handing an option to somebody else: link, code and picture. */
export const shareMessages = {
	"share.qr.tooLong": {
		th: "ข้อมูลยาวเกินกว่าจะใส่ในคิวอาร์โค้ดได้ ให้ส่งเป็นไฟล์แทน",
		en: "This is longer than a QR code can hold. Hand it over as a file instead.",
	},
};
