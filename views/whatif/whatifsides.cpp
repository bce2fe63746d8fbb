// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/whatifsides.h"

#include "domain/allrecords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr int idRole = Qt::UserRole + 1;

void add(QComboBox &box, const QString &icon, const QString &name, WhatIfSides::Kind kind, qint64 id)
{
    box.addItem(QIcon::fromTheme(icon), name, int(kind));
    box.setItemData(box.count() - 1, id, idRole);
}

WhatIfSides::Side sideOf(const QComboBox &box)
{
    return {WhatIfSides::Kind(box.currentData().toInt()), box.currentData(idRole).toLongLong(), box.currentText()};
}

void choose(QComboBox &box, WhatIfSides::Kind kind, qint64 id)
{
    for (int i = 0; i < box.count(); ++i) {
        if (box.itemData(i).toInt() == int(kind) && box.itemData(i, idRole).toLongLong() == id) {
            box.setCurrentIndex(i);
            return;
        }
    }
    box.setCurrentIndex(0);
}

} // namespace

WhatIfSides::WhatIfSides(QWidget *parent) : QWidget(parent), m_first(new QComboBox), m_second(new QComboBox)
{
    auto *compare = new QLabel(tr("&Compare"));
    compare->setBuddy(m_first);
    auto *with = new QLabel(tr("&with"));
    with->setBuddy(m_second);
    for (QLabel *label : {compare, with})
        label->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(compare);
    layout->addWidget(m_first, 1);
    layout->addWidget(with);
    layout->addWidget(m_second, 1);
    for (QComboBox *box : {m_first, m_second}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                Q_EMIT changed();
        });
    }
}

void WhatIfSides::fill(const Plan &plan)
{
    const Side wasFirst = first();
    const Side wasSecond = second();
    m_filling = true;
    for (QComboBox *box : {m_first, m_second}) {
        box->clear();
        add(*box, u"document-edit"_s, tr("The plan as it is"), Kind::Plan, 0);
    }
    for (const Scenario &scenario : plan.table<Scenario>()) {
        for (QComboBox *box : {m_first, m_second})
            add(*box, u"vcs-branch"_s, scenario.name, Kind::Scenario, scenario.id.value());
    }
    for (const Baseline &baseline : plan.table<Baseline>())
        add(*m_first, u"bookmarks"_s, baseline.name, Kind::Baseline, baseline.id.value());
    choose(*m_first, wasFirst.kind, wasFirst.id);
    choose(*m_second, wasSecond.kind, wasSecond.id);
    m_filling = false;
}

void WhatIfSides::setSecond(ScenarioId id)
{
    m_filling = true;
    choose(*m_second, Kind::Scenario, id.value());
    m_filling = false;
}

WhatIfSides::Side WhatIfSides::first() const
{
    return sideOf(*m_first);
}

WhatIfSides::Side WhatIfSides::second() const
{
    return sideOf(*m_second);
}

} // namespace Plimsoll
