// Starts the window. The mock core exists only in the build made for looking at screens.

import { mount } from 'svelte';

import App from './App.svelte';

import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

if (import.meta.env.MODE === 'mock') (await import('./mock/install')).install();

const target = document.getElementById('window');
if (target) mount(App, { target });
