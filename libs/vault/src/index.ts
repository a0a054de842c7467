export { NotGenuine, type Box } from './box.js';
export { holdErasures } from './hold-erasures.js';
export { isWrappedBy, PURPOSES, type Purpose } from './keyring.js';
export { HouseMarks } from './marks.js';
export { SystemSealer } from './system-sealer.js';
export { Vault, type SealedText } from './vault.js';
export { createVaultKeyFile, VaultKey, vaultKeyFromBase64, vaultKeyFromFile } from './vault-key.js';
