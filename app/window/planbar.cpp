// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/planbar.h"

#include "app/actionregistry.h"

#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Plimsoll {

PlanBar::PlanBar(QWidget *parent) : QToolBar(parent), m_filter(new QLineEdit)
{
    setObjectName(u"planBar"_s);
    setWindowTitle(tr("Toolbar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({22, 22});
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(QIcon::fromTheme(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &PlanBar::filterChanged);
}

void PlanBar::showText(QAction *action, bool shown)
{
    if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action)))
        button->setToolButtonStyle(shown ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

/// What does not fit would go behind an arrow, first of all the filter and Publish.
void PlanBar::fit()
{
    enum Room { ForAllTexts, WithoutThoseOfThePage, WithoutThatOfANewPlan };
    for (const Room room : {ForAllTexts, WithoutThoseOfThePage, WithoutThatOfANewPlan}) {
        for (QAction *tool : m_pageTools) {
            if (tool->isCheckable() && !tool->icon().isNull())
                showText(tool, room == ForAllTexts);
        }
        showText(m_newPlan, room != WithoutThatOfANewPlan);
        if (neededWidth() <= width())
            return;
    }
}

int PlanBar::neededWidth() const
{
    // What is behind the arrow is hidden and counts, too.
    const QMargins margins = layout()->contentsMargins();
    int needed = margins.left() + margins.right();
    for (QAction *action : actions()) {
        const QWidget *widget = action->isVisible() ? widgetForAction(action) : nullptr;
        if (widget)
            needed += layout()->spacing() + (widget->minimumWidth() > 0 ? widget->minimumWidth() : qMax(0, widget->sizeHint().width()));
    }
    return needed;
}

void PlanBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

void PlanBar::fill(const ActionRegistry &actions)
{
    for (const char *id : {"file.new", "edit.undo", "edit.redo"})
        addAction(actions.action(QString::fromLatin1(id)));
    m_newPlan = actions.action(u"file.new"_s);
    showText(m_newPlan);
    m_pageEnd = addSeparator();
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    m_filterAction = addWidget(m_filter);
    auto *gap = new QWidget;
    gap->setFixedWidth(fontMetrics().averageCharWidth());
    addWidget(gap);
    if (actions.contains(u"file.publish"_s)) {
        addAction(actions.action(u"file.publish"_s));
        showText(actions.action(u"file.publish"_s));
    }
    addAction(actions.action(u"view.inspector"_s));
}

void PlanBar::setPageTools(const std::vector<QAction *> &tools)
{
    for (QAction *action : m_pageTools)
        removeAction(action);
    qDeleteAll(m_separators);
    m_separators.clear();
    m_pageTools = tools;
    std::erase(m_pageTools, nullptr);
    if (!tools.empty())
        m_separators.push_back(insertSeparator(m_pageEnd));
    for (QAction *tool : tools) {
        if (!tool) {
            m_separators.push_back(insertSeparator(m_pageEnd));
            continue;
        }
        insertAction(m_pageEnd, tool);
        if (tool->icon().isNull() || tool->isCheckable())
            showText(tool);
    }
    m_pageEnd->setVisible(false);
    fit();
}

void PlanBar::setPlanOpen(bool open)
{
    m_filterAction->setVisible(open);
    if (!open)
        m_filter->clear();
    fit();
}

bool PlanBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_filter->clear();
        Q_EMIT filterLeft();
        return true;
    }
    return QToolBar::eventFilter(watched, event);
}

} // namespace Plimsoll
