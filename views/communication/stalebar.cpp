// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/communication/stalebar.h"

#include "domain/allrecords.h"
#include "domain/titlepattern.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Plimsoll {

StaleBar::StaleBar(QAction *writeNotices, QWidget *parent) : QFrame(parent), m_writeNotices(writeNotices), m_text(new QLabel), m_button(new QPushButton(writeNotices->text()))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    const int em = fontMetrics().height();
    layout->setContentsMargins(em / 2, em / 4, em / 2, em / 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    connect(m_button, &QPushButton::clicked, writeNotices, &QAction::trigger);
    hide();
}

QString StaleBar::text() const
{
    return m_text->text();
}

void StaleBar::setStale(const Plan &plan, const std::vector<StaleDates> &stale, int unwritten)
{
    QStringList names;
    for (const StaleDates &dates : stale) {
        const Audience *audience = plan.find(dates.audience);
        const Release *release = plan.find(dates.release);
        if (audience && release) {
            const auto count = dates.changes.size();
            names << (count == 1 ? tr("%1 (1 date of %2)").arg(audience->name, displayName(plan, *release))
                                 : tr("%1 (%2 dates of %3)").arg(audience->name, QString::number(count), displayName(plan, *release)));
        }
    }
    const QString who = u"\u26a0 "_s + tr("Told dates that do not hold any more: %1.").arg(names.join(u", "_s));
    m_text->setText(unwritten > 0 ? who : who + u' ' + tr("Their change notices wait to be sent."));
    m_button->setVisible(unwritten > 0 && m_writeNotices->isEnabled());
    setVisible(!names.isEmpty());
}

} // namespace Plimsoll
