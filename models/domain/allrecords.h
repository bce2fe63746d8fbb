// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audience.h"
#include "domain/calendarexception.h"
#include "domain/calendarstamp.h"
#include "domain/milestone.h"
#include "domain/person.h"
#include "domain/plansettings.h"
#include "domain/product.h"
#include "domain/release.h"
#include "domain/role.h"
#include "domain/skill.h"
#include "domain/team.h"
#include "domain/window.h"
#include "domain/workingcalendar.h"
