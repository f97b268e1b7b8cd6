// Serves a Bluesky server (a PDS) on this computer alone, with the directory of accounts that it asks:
// node server.mjs PORT FOLDER. Says “ready” once it is.
import http from 'node:http'
import { PDS, envToCfg, envToSecrets, readEnv } from '@atproto/pds'

const [port, folder] = process.argv.slice(2)
const accounts = new Map()

// What of https://web.plc.directory/api/redoc a PDS asks: an account is written once, and its document read.
const directory = http.createServer(async (request, response) => {
  const did = decodeURIComponent(request.url.split('/')[1])
  let body = ''
  for await (const piece of request) body += piece
  if (request.method === 'POST') accounts.set(did, JSON.parse(body))
  const account = accounts.get(did)
  response.writeHead(account ? 200 : 404, { 'content-type': 'application/json' })
  response.end(JSON.stringify(account ? documentOf(did, account) : {}))
})

function documentOf(did, account) {
  const keys = Object.entries(account.verificationMethods)
  const services = Object.entries(account.services)
  return {
    '@context': ['https://www.w3.org/ns/did/v1'],
    id: did,
    alsoKnownAs: account.alsoKnownAs,
    verificationMethod: keys.map(([name, key]) => ({
      id: `${did}#${name}`,
      type: 'Multikey',
      controller: did,
      publicKeyMultibase: key.replace('did:key:', ''),
    })),
    service: services.map(([name, one]) => ({ id: `#${name}`, type: one.type, serviceEndpoint: one.endpoint })),
  }
}

await new Promise((listens) => directory.listen(0, '127.0.0.1', listens))
Object.assign(process.env, {
  LOG_ENABLED: '0',
  PDS_PORT: port,
  PDS_HOSTNAME: 'localhost',
  PDS_DEV_MODE: 'true',
  PDS_DATA_DIRECTORY: folder,
  PDS_BLOBSTORE_DISK_LOCATION: `${folder}/blobs`,
  PDS_DID_PLC_URL: `http://127.0.0.1:${directory.address().port}`,
  PDS_SERVICE_HANDLE_DOMAINS: '.test',
  PDS_INVITE_REQUIRED: 'false',
  // Invented, for this computer only.
  PDS_JWT_SECRET: 'a'.repeat(32),
  PDS_ADMIN_PASSWORD: 'b'.repeat(32),
  PDS_PLC_ROTATION_KEY_K256_PRIVATE_KEY_HEX: '1'.repeat(64),
})
const settings = readEnv()
const pds = await PDS.create(envToCfg(settings), envToSecrets(settings))
// By itself it would answer the whole network that the computer is in.
const listen = pds.app.listen.bind(pds.app)
pds.app.listen = (port) => listen(port, '127.0.0.1')
await pds.start()
console.log('ready')
