const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('probe', { call: (name, input) => ipcRenderer.invoke('call', name, input) })
