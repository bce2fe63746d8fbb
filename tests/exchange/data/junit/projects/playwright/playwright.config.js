// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
module.exports = {
    retries: 1,
    reporter: [['junit', { outputFile: 'junit.xml' }]],
    projects: [{ name: 'desk' }, { name: 'phone' }],
};
