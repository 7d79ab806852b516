export { buildApp } from './routes/build-app.ts'
export { defaultSettings, type ServerSettings } from './settings.ts'
export { openStore, type Store, type Where } from './store/open-store.ts'
