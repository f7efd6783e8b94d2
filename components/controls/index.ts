export { Button, type ButtonProps } from './Button';
export { EmotionFace, type EmotionFaceProps } from './EmotionFace';
export { Field, type FieldProps } from './Field';
export { KeyCap, type KeyCapProps } from './KeyCap';
export { Notice, type NoticeProps } from './Notice';
export { Unseen } from './Unseen';
